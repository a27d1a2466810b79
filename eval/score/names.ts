import type {Quote} from 'copydesk'
import type {AttributedArticle, NamedArticle} from '../corpora.js'
import {shareOf, type Report} from './precision-recall.js'
import {annotatedRanges, foundFragments} from './quoted-ranges.js'
import {isInside} from './quotes.js'
import {match} from './ranges.js'

/** A quoted range of `names.jsonl`, and what was found on it. */
interface Row {
  article: string
  words: string
  /** The fullest name that the article gives the speaker; null where it gives none. */
  name: string | null
  found: string | undefined
  /** The annotated words for the speaker there. It is they that decide what is a pronoun, not the found mention. */
  source: string[]
  hasRightMention: boolean
}

/**
 * Scores who the speakers are (`names.jsonl`, on the articles of `quotes.jsonl`): `accuracy` by full name, `surname`
 * by its last word, `pronouns` where a pronoun stands for the speaker, `givenMention` where the mention is right, and
 * `unnamed` where no name is to be given.
 */
export function scoreNames(
  extract: (text: string) => Quote[],
  named: NamedArticle[],
  articles: AttributedArticle[]
): Report {
  const byId = new Map(articles.map((article) => [article.id, article]))
  const rows = named.flatMap((entry) => {
    const article = byId.get(entry.id)
    if (!article) throw new Error(`no article ${entry.id} in the quotes corpus`)
    return compare(extract, entry, article)
  })
  const unnamed = rows.filter((row) => row.name === null)
  const wanted = rows.filter((row) => row.name !== null)
  const withPronoun = wanted.filter(({source}) => source.some((words) => pronoun.test(words)))
  return {
    n: wanted.length,
    scores: {
      accuracy: shareOf(wanted, isRight),
      surname: shareOf(wanted, ({name, found}) => lastWord(normalize(name)) === lastWord(normalize(found))),
      pronouns: shareOf(withPronoun, isRight),
      givenMention: shareOf(
        wanted.filter((row) => row.hasRightMention),
        isRight
      ),
      unnamed: shareOf(unnamed, (row) => !row.found)
    },
    errors: wanted.filter((row) => !isRight(row))
  }
}

const pronoun = /^(?:he|she|they|it|who|his|her|their)$/i

function compare(
  extract: (text: string) => Quote[],
  {speakers}: NamedArticle,
  article: AttributedArticle
): Row[] {
  const {id, text} = article
  const fragments = foundFragments(extract(text))
  const sources = new Map(annotatedRanges(article).map(({range, source}) => [range[0], source]))
  return speakers.map(({range, name}) => {
    const hit = fragments.find((fragment) => match(range, fragment.range))
    const source = sources.get(range[0]) ?? []
    return {
      article: id,
      words: text.slice(...range),
      name,
      found: hit?.name,
      source: source.map((words) => text.slice(...words)),
      hasRightMention: isInside(hit?.mention, source)
    }
  })
}

const isRight = ({name, found}: Row): boolean => normalize(found) === normalize(name)

function normalize(name: string | null | undefined): string {
  return (name ?? '')
    .toLowerCase()
    .replace(/[’`]/g, "'")
    .replace(/'s$/, '')
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

const lastWord = (name: string): string | undefined => name.split(' ').at(-1)
