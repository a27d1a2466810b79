import {namePrefix} from '../../data/name-particles.js'
import {mask, type MaskedText} from '../../quotes/mask-quotes.js'
import type {QuotedRange} from '../../quotes/pair-marks.js'
import {findTokens, type Token} from '../../text/words-and-sentences.js'
import {genderOfFirstName} from './gender.js'
import {isDemonym} from './is-demonym.js'
import type {Span} from '../../text/span.js'
import {classifyWord} from './lexicon.js'
import {nameDemonyms} from './name-demonyms.js'
import {lengthOfPossessive, withoutPossessive} from './possessive.js'
import {wordClass, type WordClass} from './word-classes.js'
import type {Word} from './word.js'

/** The reporter’s words and the quotations between them, each with its class. */
export function readWords(text: string, masked: MaskedText, ranges: readonly QuotedRange[]): Word[] {
  const words: Word[] = []
  // The same words come again and again.
  const known = new Map<string, WordFacts>()
  let sentence = 0
  let paragraph = 0
  for (const token of findTokens(masked.text)) {
    while ((masked.starts[paragraph + 1] ?? Infinity) <= token.start) {
      paragraph++
      sentence++
    }
    const last = words.at(-1)
    const range = masked.rangeAt.get(token.start)
    if (
      token.startsSentence ||
      followsStop(last, token) ||
      followsQuotedSentence(last, token, text, ranges) ||
      followsAbbreviation(last, range, text, ranges)
    )
      sentence++
    const start = masked.toOffset(token.start)
    if (last && isPluralPossessive(last, token, start)) {
      last.owns = true
      last.end++
      last.text += token.text
      continue
    }
    const outer = range === undefined ? undefined : ranges[range]?.outer
    words.push(
      outer && range !== undefined
        ? quotationOf(outer, range, sentence, paragraph)
        : wordOf(token.text, start, factsOf(token.text, known), sentence, paragraph)
    )
  }
  nameFirstWords(words)
  nameDemonyms(words)
  return words
}

/** The apostrophe of “the plaintiffs’ lawyer”, which the tokeniser takes for a mark of its own. */
const isPluralPossessive = (last: Word, {text}: Token, start: number): boolean =>
  (text === "'" || text === '’') && last.end === start && /\p{L}s$/u.test(last.text)

/** The word that stands for a quotation. */
const quotationOf = ({start, end}: Span, range: number, sentence: number, paragraph: number): Word => ({
  start,
  end,
  text: '',
  class: wordClass.quote,
  capital: false,
  owns: false,
  sentence,
  paragraph,
  range
})

const wordOf = (
  text: string,
  start: number,
  facts: WordFacts,
  sentence: number,
  paragraph: number
): Word => ({
  start,
  end: start + text.length,
  text,
  class: facts.class,
  capital: facts.capital,
  owns: facts.owns,
  sentence,
  paragraph
})

type WordFacts = Pick<Word, 'class' | 'capital' | 'owns'>

function factsOf(text: string, known: Map<string, WordFacts>): WordFacts {
  let facts = known.get(text)
  if (!facts) {
    facts = describeWord(text)
    known.set(text, facts)
  }
  return facts
}

function describeWord(text: string): WordFacts {
  const capital = beginsLarge(text) || namePrefix.test(text)
  const owns = text.length > 2 && lengthOfPossessive(text) > 0
  return {class: classify(owns ? withoutPossessive(text) : text, capital), capital, owns}
}

/** Most words are ASCII: they are spared the regular expression. */
function beginsLarge(text: string): boolean {
  const code = text.charCodeAt(0)
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text)
}

/** Whether a quotation that stands before a word, and ends like a sentence, ends the reporter’s sentence too. */
function followsQuotedSentence(
  last: Word | undefined,
  token: Token,
  text: string,
  ranges: readonly QuotedRange[]
): boolean {
  const inner = last?.range === undefined ? undefined : ranges[last.range]?.inner
  if (!inner) return false
  const tail = text.slice(Math.max(inner.start, inner.end - 2), inner.end).trimEnd()
  if (!/[.!?…]['’”"]?$/.test(tail)) return false
  if (token.text === mask) return true
  // “Why?” Smith asked goes on; “Why.” Smith left does not, and no more does “Why?” She left.
  return beginsLarge(token.text) && (tail.includes('.') || classifyWord(token.text) !== undefined)
}

/** “… said Tom Hill Jr. “Maybe””: an abbreviation that ends a sentence, if a quotation that begins large follows. */
function followsAbbreviation(
  last: Word | undefined,
  range: number | undefined,
  text: string,
  ranges: readonly QuotedRange[]
): boolean {
  const inner = range === undefined ? undefined : ranges[range]?.inner
  if (!inner || !/^(?:Jr|Sr|Inc|Co|Corp|Ltd|[ap]\.m|U\.[SK])\.$/.test(last?.text ?? '')) return false
  return /^\p{Lu}/u.test(text.slice(inner.start, inner.start + 2))
}

/** “…at 7 p.m. He left”: an abbreviation that ends a sentence, if a pronoun or an article begins the next. */
function followsStop(last: Word | undefined, token: Token): boolean {
  if (!last?.text.endsWith('.') || !beginsLarge(token.text)) return false
  return beginsSentence.has(classifyWord(token.text) ?? wordClass.other)
}

const beginsSentence: ReadonlySet<WordClass> = new Set<WordClass>([
  wordClass.he,
  wordClass.they,
  wordClass.it,
  wordClass.article,
  wordClass.possessive,
  wordClass.but,
  wordClass.in,
  wordClass.when
])

function classify(text: string, capital: boolean): WordClass {
  const known = classifyWord(text)
  if (known !== undefined) return known
  if (!capital) return classifyByShape(text)
  return isDemonym(text) ? wordClass.demonym : wordClass.name
}

function classifyByShape(text: string): WordClass {
  if (/^\p{L}/u.test(text)) {
    if (text.endsWith('ly')) return wordClass.ly
    if (text.endsWith('ing')) return wordClass.ing
    if (text.endsWith('ed')) return wordClass.ed
    return /[^s]s$/.test(text) ? wordClass.plural : wordClass.other
  }
  if (/^\d|^[$£€#]/.test(text)) return wordClass.number
  switch (text.charAt(0)) {
    case ',':
      return wordClass.comma
    case '.':
    case '!':
    case '?':
    case '…':
      return wordClass.stop
    case ':':
      return wordClass.colon
    case ';':
      return wordClass.semicolon
    case '-':
    case '–':
    case '—':
      return wordClass.dash
    case '(':
    case '[':
      return wordClass.open
    case ')':
    case ']':
      return wordClass.close
    default:
      return wordClass.mark
  }
}

/** A capital inside a sentence makes a name; at the beginning of one it tells nothing by itself. */
function nameFirstWords(words: Word[]): void {
  const named = new Set<string>()
  const inCapitals = paragraphsInCapitals(words)
  for (const [index, word] of words.entries()) {
    if (!word.capital || isFirst(words, index) || inCapitals.has(word.paragraph)) continue
    if (!keepsClass.has(word.class) || isMonthAsName(words, index)) word.class = wordClass.name
    if (word.class === wordClass.name) named.add(word.text)
  }
  for (const [index, word] of words.entries()) {
    if (!word.capital || !isFirst(words, index)) continue
    const next = words[index + 1]
    const beforeName = next?.capital === true && next.class === wordClass.name
    if (word.class === wordClass.name) {
      // “Specifically”, “Speaking”, “Asked”: no name, unless it is one elsewhere or stands before one.
      const shape = classifyByShape(word.text.toLowerCase())
      const isName = named.has(word.text) || genderOfFirstName(word.text) !== undefined || word.owns
      if (
        !isName &&
        (shape === wordClass.ly || shape === wordClass.ing || (shape === wordClass.ed && !beforeName))
      )
        word.class = shape
    } else if (
      beforeName &&
      ambiguous.has(word.class) &&
      (named.has(word.text) || genderOfFirstName(word.text) !== undefined)
    ) {
      word.class = wordClass.name
    }
  }
}

/** “Theresa May”, “Li Jun”: no month. “In Florence April …”, “Ruth Holm May 3” are. */
function isMonthAsName(words: readonly Word[], index: number): boolean {
  const month = words[index]
  const first = words[index - 1]
  if (month?.class !== wordClass.time || first?.class !== wordClass.name || first.owns) return false
  if (words[index + 1]?.class === wordClass.number || words[index - 2]?.class === wordClass.in) return false
  if (/^(?:Jan|Mar|Jun)$/.test(month.text)) return true
  return /^(?:March|April|May|June|August)$/.test(month.text) && genderOfFirstName(first.text) !== undefined
}

/** Paragraphs that are all capitals, as on an old wire: there a capital tells nothing. */
function paragraphsInCapitals(words: readonly Word[]): ReadonlySet<number> {
  const found = new Set<number>()
  const others = new Set<number>()
  for (const {text, paragraph} of words) {
    if (others.has(paragraph)) continue
    if (/\p{Ll}/u.test(text)) others.add(paragraph)
    else if (/^\p{Lu}{2}/u.test(text)) found.add(paragraph)
  }
  for (const paragraph of others) found.delete(paragraph)
  return found
}

function isFirst(words: readonly Word[], index: number): boolean {
  const previous = words[index - 1]
  return (
    previous === undefined || previous.sentence !== words[index]?.sentence || opensClause.has(previous.class)
  )
}

const opensClause: ReadonlySet<WordClass> = new Set<WordClass>([
  wordClass.colon,
  wordClass.dash,
  wordClass.mark
])

/** What a capital does not turn into a name. */
const keepsClass: ReadonlySet<WordClass> = new Set<WordClass>([
  wordClass.he,
  wordClass.they,
  wordClass.it,
  wordClass.possessive,
  wordClass.article,
  wordClass.name,
  wordClass.honorific,
  wordClass.role,
  wordClass.i,
  wordClass.time,
  wordClass.demonym,
  wordClass.organization
])

/** What may be a first name at the beginning of a sentence: Will, Mark, Grant. */
const ambiguous: ReadonlySet<WordClass> = new Set<WordClass>([
  wordClass.modal,
  wordClass.speechBase,
  wordClass.stanceBase,
  wordClass.cueNoun,
  wordClass.time,
  wordClass.speech,
  wordClass.stance
])
