import {genderOfSmallName} from '../words/gender.js'
import type {RoleWord} from './read-role-words.js'
import type {RoleWordKind} from './role-lexicon.js'
import {isListed} from './role-lexicon.js'

/** The longest description of a person, in words and marks. */
const longest = 26

/**
 * Where the description of one person that begins with the word `first` ends: the index after its last word.
 * `undefined` where none begins there, or where it runs on into a sentence of its own (“the mayor said”).
 * With `mayBeAnyNoun` the lexicon need not know the noun after “a”.
 */
export function endOfDescription(
  words: readonly RoleWord[],
  first: number,
  mayBeAnyNoun = false
): number | undefined {
  const noun = readNoun(words, first, mayBeAnyNoun)
  if (noun === undefined) return undefined
  const end = endOfTail(words, noun, first + longest)
  const last = end === undefined ? undefined : words[end - 1]
  if (end === undefined || !last || (last.owns && isQuotationMark(words[end]))) return undefined
  return leavesOpen.has(last.kind) && last.plain !== 'another' ? undefined : end
}

const isQuotationMark = (word: RoleWord | undefined): boolean =>
  word?.kind === 'mark' && /["“”‘’']/.test(word.plain)

const leavesOpen: ReadonlySet<RoleWordKind> = new Set<RoleWordKind>([
  'of',
  'preposition',
  'and',
  'article',
  'address'
])

/** Past what opens a description and its noun: “a former teacher”, “one of the mayor’s aides”. */
function readNoun(words: readonly RoleWord[], first: number, mayBeAnyNoun: boolean): number | undefined {
  const opener = words[first]
  const oneOf = opener?.plain === 'one' && words[first + 1]?.kind === 'of'
  let from = oneOf ? first + 2 : first
  if (words[from]?.kind === 'article') from++
  const end = endOfNoun(words, from)
  if (end === undefined || end === from) return undefined
  const head = words[end - 1]
  if (!head || head.owns) return undefined
  if (isListed('merelyRelative', head.plain) && words[end]?.kind !== 'of') return undefined
  if (oneOf) return head.kind === 'people' || head.kind === 'person' ? end : undefined
  return head.kind === 'person' ||
    (mayBeAnyNoun && (opener?.plain === 'a' || opener?.plain === 'an') && mayBePerson(head))
    ? end
    : undefined
}

/** After “a”, nearly any noun may be a person: “a Quaker”, “a regular at the café”. */
function mayBePerson({plain, kind, capital}: RoleWord): boolean {
  if (isListed('matters', plain)) return false
  if (/^(?:junior|senior|veteran)$/.test(plain)) return true
  if (capital) return kind === 'known' || (kind === 'name' && /(?:er|ian|ite|ese|i)$/.test(plain))
  return kind === 'other' && !/(?:tion|ment|ness|ity|ship|[ae]nce|ism|age|ure|s)$/.test(plain)
}

function endOfNoun(words: readonly RoleWord[], from: number): number | undefined {
  for (let index = from; index < Math.min(words.length, from + longest); index++) {
    const word = words[index]
    const previous = words[index - 1]
    if (!word) return index
    switch (word.kind) {
      case 'comma':
      case 'mark':
      case 'clause':
      case 'of':
      case 'preposition':
        return index
      case 'participle':
        if (previous?.kind === 'person' && index > from) return index
        break
      case 'and':
        if (!joinsNoun(previous, words[index + 1])) return undefined
        break
      case 'age':
        if (index > from) return undefined
        break
      case 'time':
        // “A night porter”, “the Sunday Times columnist”; but “later that year Marsh’s lawyer”.
        if (!word.capital && words[index + 1]?.capital) return undefined
        break
      case 'article':
        if (previous?.kind !== 'and') return undefined
        break
      case 'verb':
        return previous?.kind === 'person' && isListed('reducedClauses', word.plain) ? index : undefined
      case 'mine':
        return undefined
      case 'address':
        // “Mr. Holm’s lawyer”
        if (!words[index + 1]?.owns) return undefined
        break
      default:
        if (previous?.kind === 'person' && isListed('reducedClauses', word.plain)) return index
    }
  }
  return Math.min(words.length, from + longest)
}

/** “A teacher and mother of two”; but “the mayor and Tom Fox”, “Fox and his wife” are two. */
const joinsNoun = (previous: RoleWord | undefined, next: RoleWord | undefined): boolean =>
  next !== undefined && next.kind !== 'name' && (next.kind !== 'article' || previous?.kind === 'person')

/** Past the phrases with a preposition that follow: “of the union”, “with the county in Leeds”. */
function endOfTail(words: readonly RoleWord[], from: number, limit: number): number | undefined {
  for (let index = from; index < words.length; index++) {
    const word = words[index]
    const previous = words[index - 1]
    if (!word || index >= limit) return undefined
    switch (word.kind) {
      case 'mark': {
        const closing = closingMark(words, index)
        if (closing === undefined) return index
        // “Author of ‘Deep Water,’ a novel”
        if (hasCommaWithin(words, closing)) return closing + 1
        index = closing
        break
      }
      case 'comma':
      case 'clause':
        return index
      case 'article':
      case 'mine':
        // “The minister at the time the tax was raised”, “a judge by the time she was forty”
        if (previous?.plain === 'time') return words[index - 3]?.plain === 'by' ? index - 3 : index
        if (!leavesOpen.has(previous?.kind ?? 'mark')) return undefined
        break
      case 'preposition':
        if (isInfinitive(words, index)) return index
        break
      case 'participle':
      case 'verb':
        if (isListed('reducedClauses', word.plain)) return index
        if (word.kind === 'verb' || (word.plain.endsWith('ed') && !leavesOpen.has(previous?.kind ?? 'mark')))
          return undefined
        break
      default:
        if (!leavesOpen.has(previous?.kind ?? 'mark') && isListed('reducedClauses', word.plain)) return index
    }
  }
  return words.length
}

/** The mark that closes a title within a description: “author of “The Long Tide””; sums and “Crown & Pell” count too. */
function closingMark(words: readonly RoleWord[], index: number): number | undefined {
  const mark = words[index]?.plain ?? ''
  if (/[$£€#%]/.test(mark)) return index
  const previous = words[index - 1]
  if (mark === '&') return joinsFirm(previous, words[index + 1]) ? index : undefined
  if (!/[“"‘']/.test(mark) || !previous || !(previous.owns || leavesOpen.has(previous.kind))) return undefined
  for (let end = index + 2; end < Math.min(words.length, index + 14); end++) {
    if (!isQuotationMark(words[end])) continue
    // Two single marks stand for a double one.
    return words[end + 1]?.start === words[end]?.end && words[end + 1]?.plain === mark ? end + 1 : end
  }
  return undefined
}

/** “Crown & Pell”; but “Holm & Ana Mott” are two. */
const joinsFirm = (previous: RoleWord | undefined, next: RoleWord | undefined): boolean =>
  previous?.capital === true && next?.capital === true && genderOfSmallName(next.plain) === undefined

/** Whether a comma stands before a closing mark, single, double or made of two. */
const hasCommaWithin = (words: readonly RoleWord[], closing: number): boolean =>
  isQuotationMark(words[closing]) &&
  (words[closing - 1]?.kind === 'comma' ||
    (isQuotationMark(words[closing - 1]) && words[closing - 2]?.kind === 'comma'))

/** “The first woman to win” */
function isInfinitive(words: readonly RoleWord[], index: number): boolean {
  const next = words[index + 1]
  if (words[index]?.plain !== 'to' || !next || next.capital) return false
  return next.kind === 'verb' || next.kind === 'other'
}
