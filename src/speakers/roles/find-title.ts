import type {Span} from '../../text/span.js'
import {spanOfDescription} from './find-apposition.js'
import type {RoleWord} from './read-role-words.js'
import type {RoleWordKind} from './role-lexicon.js'
import {isListed} from './role-lexicon.js'
import {isCapitalTitle} from './role-words.js'
import {classifyPlainWord} from '../words/lexicon.js'
import {isOfficeNoun} from '../words/name-after-office.js'
import {WordClass} from '../../data/words/word-class.js'

/** The longest title, in words. */
const longest = 12

/** “Union leader Rosa Klein”: the title or description that `words` end in, right before a name. */
export function findTitle(words: readonly RoleWord[], nameIsSingle: boolean): Span | undefined {
  const head = headOfTitle(words, nameIsSingle)
  const first = head === undefined ? undefined : beginningOfTitle(words, head)
  if (first === undefined || !isTitle(words, first, nameIsSingle)) return undefined
  return spanOfDescription(words, first, words.length)
}

/** The noun that a title is about: its last word, or that before “of”: Secretary of State, chief of staff, Minister for Health. */
function headOfTitle(words: readonly RoleWord[], nameIsSingle: boolean): number | undefined {
  const last = words.length - 1
  const word = words[last]
  if (!word || word.owns) return undefined
  if (word.kind === 'person') return last
  if (!nameIsSingle && word.kind === 'name' && isCapitalTitle(word.plain)) return last
  for (let index = last; index > Math.max(0, last - longestOffice); index--) {
    const found = words[index]
    const isFor = found?.plain === 'for' && (word.capital || isOfficeNoun(word.plain))
    const isOf = found?.kind === 'of'
    if ((isOf || isFor) && index < last && words[index - 1]?.kind === 'person') return index - 1
    if (isOf) return undefined
    // “Secretary of State for Health”, “Leader of the Opposition”
    if (
      isFor ||
      (found?.kind === 'article' && words[index - 1]?.kind === 'of') ||
      (found && joinsPortfolios(words, index))
    )
      continue
    if (!found || !nouns.has(found.kind)) return undefined
    if (found.capital !== word.capital || found.owns) return undefined
  }
  return undefined
}

/** How far behind its noun a title may end, in words. */
const longestOffice = 6

/** What may stand after “of” in a title. */
const nouns: ReadonlySet<RoleWordKind> = new Set<RoleWordKind>(['people', 'known', 'name', 'other'])

/** What a title may have before its noun; anything else stands outside of it. */
const describes: ReadonlySet<RoleWordKind> = new Set<RoleWordKind>([
  'article',
  'person',
  'people',
  'known',
  'name',
  'other'
])

/** The first word of a title; `undefined` where it is one in somebody’s speech: “my friend Ruth Keane”. */
function beginningOfTitle(words: readonly RoleWord[], head: number): number | undefined {
  let first = head
  for (let index = head - 1; index >= Math.max(0, head - longest); index--) {
    const word = words[index]
    if (!word) break
    if (word.kind === 'mine') return undefined
    if (word.kind === 'age') {
      first = index + 1
      break
    }
    const within = isWithinTitle(words, index)
    if (within === undefined) break
    first = within
    index = within
    if (word.kind === 'article') break
  }
  const start = afterVerb(words, first, head)
  return start === first ? withOneOf(words, first) : start
}

/** The word from which a title goes on to the left; `undefined` where the word at `index` is not in it. */
function isWithinTitle(words: readonly RoleWord[], index: number): number | undefined {
  const word = words[index]
  if (!word) return undefined
  if (describes.has(word.kind)) return index
  if (word.kind === 'of') return isOfBody(words, index) ? index : undefined
  if (word.kind === 'and') return joins(words, index) ? index : undefined
  if (word.kind === 'mark') return beginningOfQuotedName(words, index)
  if (word.kind !== 'participle') return undefined
  // “The defeated candidate”, “newly hired coach”, “Convicted forger …”: no verb.
  const previous = words[index - 1]
  const opens = word.capital && (!previous || previous.kind === 'mark')
  return opens || previous?.kind === 'article' || previous?.plain === 'newly' ? index : undefined
}

/** “Ministry of Works spokesman”: within the name of a body. */
function isOfBody(words: readonly RoleWord[], index: number): boolean {
  const [body, next] = [words[index - 1], words[index + 1]]
  if (!body?.capital || !next?.capital) return false
  return classifyPlainWord(body.plain) === WordClass.organization
}

/** “Health and Human Services Secretary”, “journalist and author”: one person, as no article stands between. */
function joins(words: readonly RoleWord[], index: number): boolean {
  const before = words[index - 1]
  const after = words[index + 1]
  if (!before || !after) return false
  if (joinsPortfolios(words, index)) return true
  return before.kind === 'person' && !before.owns && (before.capital === after.capital || index === 1)
}

/** “Foreign Affairs and Trade” */
const joinsPortfolios = (words: readonly RoleWord[], and: number): boolean =>
  words[and]?.kind === 'and' && [and - 1, and + 1].every((index) => isOfficeNoun(words[index]?.plain ?? ''))

/** “Harbour Lights” in “‘Harbour Lights’ author Ruth Keane”, where it begins. */
function beginningOfQuotedName(words: readonly RoleWord[], closing: number): number | undefined {
  const mark = words[closing]?.plain ?? ''
  if (!/^["”’']$/.test(mark) || !words[closing - 1]?.capital) return undefined
  for (let index = closing - 2; index >= Math.max(0, closing - 7); index--) {
    const word = words[index]
    if (word?.kind === 'comma') return undefined
    if (word?.kind === 'mark')
      return /^["“‘']$/.test(word.plain) && words[index + 1]?.capital ? index : undefined
  }
  return undefined
}

/**
 * Past the last word that is a verb for all that one can tell, as a subject or “to” stands before it: “Ohio trusts
 * coach …”, “to elect union leader …”. In “local union leader …” nothing does.
 */
function afterVerb(words: readonly RoleWord[], first: number, head: number): number {
  let start = followsTo(words, first) && mayBeBaseForm(words[first]) ? first + 1 : first
  let subject: RoleWord | undefined
  for (let index = start; index < head; index++) {
    const word = words[index]
    if (!word) break
    const next = words[index + 1]
    const beginsTitle = next?.capital === true || next?.plain === 'former'
    if (beginsTitle && !word.capital && !word.owns && (word.kind === 'other' || word.kind === 'people')) {
      // “The challenge Gov. …”, “presidential hopefuls former Gov. …”
      start = index + 1
    } else if (beginsTitle && isListed('merelyRelative', word.plain)) start = index + 1
    else if (words[start]?.kind !== 'article' && isNumber(word)) start = index + 1
    else if (subject && word.kind === 'other' && isVerb(word, subject)) start = index + 1
    if (word.owns || word.kind === 'and') subject = undefined
    else if (word.kind !== 'article' && (word.capital || word.kind === 'person' || word.kind === 'people'))
      subject = word
  }
  return start
}

const isVerb = ({plain, capital}: RoleWord, subject: RoleWord): boolean =>
  !capital && !isListed('describingPlurals', plain) && (subject.kind === 'people' || /[^is]s$/.test(plain))

/** A date or a figure before a title: “on May 3 coach …” */
const isNumber = ({plain}: RoleWord): boolean => /^[\d-]{1,10}$/.test(plain)

/** “To elect”, “who face”; not “according to election officials”. */
const followsTo = (words: readonly RoleWord[], index: number): boolean =>
  isListed('beforeVerbs', words[index - 1]?.plain ?? '') && words[index - 2]?.plain !== 'according'

const mayBeBaseForm = (word: RoleWord | undefined): boolean =>
  word?.kind === 'other' && !word.capital && !/(?:tion|ment|ity|ness|ship|[ae]nce|ism)$/.test(word.plain)

/** “One of the mayor’s aides” begins with “one”. */
function withOneOf(words: readonly RoleWord[], first: number): number {
  const oneOf = words[first - 1]?.kind === 'of' && words[first - 2]?.plain === 'one'
  return oneOf && words[first]?.kind === 'article' ? first - 2 : first
}

/** Whether what stands from `first` to the name is its title, and not the beginning of something else. */
function isTitle(words: readonly RoleWord[], first: number, nameIsSingle: boolean): boolean {
  const opener = words[first]
  const last = words.at(-1)
  if (!opener || !last || isListed('merelyRelative', last.plain)) return false
  if (opener === last)
    return !isListed('anybody', last.plain) && !(isListed('mayBeVerb', last.plain) && followsTo(words, first))
  if (opener.kind !== 'article' || last.capital) return true
  // “The candidate Marsh defeated”, “the man Ruth Keane married”: the name begins a clause.
  if (nameIsSingle && !/^(?:his|her|their|its)$/.test(opener.plain)) return false
  return !(isListed('anybody', last.plain) && words[first + 1] === last)
}
