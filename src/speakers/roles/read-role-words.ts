import {ageWord, lordlyOffice, roleWord, titleEnding} from '../../data/patterns/role-patterns.js'
import type {Span} from '../../text/span.js'
import {lowerCase} from '../../text/characters.js'
import {isDemonym} from '../words/is-demonym.js'
import {classifyAsWritten, classifyPlainWord} from '../words/lexicon.js'
import {withoutPossessive} from '../words/possessive.js'
import {WordClass} from '../../data/words/word-class.js'
import {isListed, kindOfListed, type RoleWordKind} from './role-lexicon.js'
import {isRoleNoun} from './role-words.js'

export interface RoleWord extends Span {
  /** In small letters, without ’s and without a full stop. */
  plain: string
  kind: RoleWordKind
  /** Whether it ends in ’s or s’. */
  owns: boolean
  capital: boolean
}

const kinds: ReadonlyMap<WordClass, RoleWordKind> = new Map<WordClass, RoleWordKind>([
  [WordClass.role, 'person'],
  [WordClass.honorific, 'person'],
  [WordClass.group, 'people'],
  [WordClass.organization, 'known'],
  [WordClass.place, 'known'],
  [WordClass.cueNoun, 'other'],
  [WordClass.other, 'known'],
  [WordClass.possessive, 'article'],
  [WordClass.quantifier, 'known'],
  [WordClass.article, 'article'],
  [WordClass.demonstrative, 'mine'],
  [WordClass.of, 'of'],
  [WordClass.by, 'preposition'],
  [WordClass.for, 'preposition'],
  [WordClass.with, 'preposition'],
  [WordClass.about, 'preposition'],
  [WordClass.in, 'preposition'],
  [WordClass.to, 'preposition'],
  [WordClass.and, 'and'],
  [WordClass.who, 'clause'],
  [WordClass.which, 'clause'],
  [WordClass.that, 'clause'],
  [WordClass.when, 'clause'],
  [WordClass.as, 'clause'],
  [WordClass.but, 'clause'],
  [WordClass.speechBase, 'other'],
  [WordClass.stanceBase, 'other'],
  [WordClass.time, 'time']
])

/** The words and marks of a few lines, as parts of a description. */
export function readRoleWords(text: string, {start, end}: Span): RoleWord[] {
  const piece = text.slice(start, end)
  const inCapitals = !/\p{Ll}/u.test(piece)
  const words: RoleWord[] = []
  for (const {0: found, index} of piece.matchAll(roleWord)) {
    const last = words.at(-1)
    const at = start + index
    // The full stop of an abbreviation belongs to it.
    if (found === '.' && last?.end === at && keepsStop(last, text, at)) last.end++
    else if (last?.plain === 'first' && /^lady$/i.test(found))
      words.push({...readRoleWord(found, at, inCapitals), kind: 'person'})
    else {
      // “Lord Mayor” is an office, “Lord Barrow” somebody.
      if (last?.kind === 'address' && lordlyOffice.test(`${last.plain} ${found}`)) last.kind = 'known'
      words.push(readRoleWord(found, at, inCapitals))
    }
  }
  return words
}

function keepsStop({plain, capital, kind}: RoleWord, text: string, at: number): boolean {
  if (kind === 'mark' || kind === 'comma') return false
  // What goes on in small letters or with a comma was no end of a sentence.
  if (/^\.(?:,|\s{1,3}\p{Ll})/u.test(text.slice(at, at + 5))) return true
  return (
    (capital && /(?:^|\.)\p{L}$/u.test(plain)) ||
    isListed('roleAbbreviations', plain) ||
    kindOfListed(plain) === 'address' ||
    (plain.length < 6 && classifyPlainWord(plain) === WordClass.honorific)
  )
}

function readRoleWord(found: string, start: number, inCapitals: boolean): RoleWord {
  const end = start + found.length
  if (found === ',') return {start, end, plain: found, kind: 'comma', owns: false, capital: false}
  if (found.length === 1 && !/[\p{L}\p{N}]/u.test(found))
    return {start, end, plain: found, kind: 'mark', owns: false, capital: false}
  const bare = found.length > 2 ? withoutPossessive(found) : found
  const owns = bare !== found
  const plain = lowerCase(bare)
  const capital = !inCapitals && !bare.startsWith(plain.charAt(0))
  const kind = kindByList(plain, capital) ?? kindByClass(bare, plain, capital, owns)
  // `Rep.` is a title, `rep` seldom.
  const isShort = kind === 'person' && !capital && !inCapitals && plain.length < 4
  return {
    start,
    end,
    plain,
    kind: isShort && classifyPlainWord(plain) === WordClass.honorific ? 'other' : kind,
    owns,
    capital
  }
}

/** What a word in small letters does, whatever stands beside it. */
export const kindOfSmallWord = (word: string): RoleWordKind => readRoleWord(word, 0, false).kind

/** What is known of a word for the sake of descriptions alone. */
function kindByList(plain: string, capital: boolean): RoleWordKind | undefined {
  const listed = kindOfListed(plain)
  if (listed) return listed
  return capital && isListed('capitalAddresses', plain) ? 'address' : kindByEnding(plain)
}

function kindByEnding(plain: string): RoleWordKind | undefined {
  if (!plain.includes('-')) return undefined
  if (ageWord.test(plain)) return 'age'
  return titleEnding.test(plain) ? 'person' : undefined
}

/** What the lexicon knows of a word, else its shape. */
function kindByClass(bare: string, plain: string, capital: boolean, owns: boolean): RoleWordKind {
  const found = classifyAsWritten(plain, capital)
  // “US ambassador”
  if (capital && /^\p{Lu}{2,}$/u.test(bare)) return found === WordClass.role ? 'person' : 'name'
  if (found === undefined && capital) return isDemonym(bare) ? 'known' : 'name'
  if (found === undefined) return kindByShape(plain)
  // “Theresa May’s adviser”
  if (capital && owns && (found === WordClass.modal || found === WordClass.time)) return 'name'
  return kinds.get(found) ?? kindOfVerb(plain, capital)
}

/** Verbs and adverbs, some of which describe. */
function kindOfVerb(plain: string, capital: boolean): RoleWordKind {
  if (isListed('describingAdverbs', plain) && (!capital || plain === 'first')) return 'known'
  if (isListed('describingParticiples', plain)) return 'known'
  return plain.endsWith('ed') ? 'participle' : 'verb'
}

function kindByShape(plain: string): RoleWordKind {
  if (/^\d/.test(plain)) return 'known'
  if (isRoleNoun(plain)) return 'person'
  if (plain.endsWith('s') && isRoleNoun(plain.slice(0, -1))) return 'people'
  if (isListed('describingAdverbs', plain) || isListed('describingParticiples', plain)) return 'known'
  if (plain.endsWith('ed')) return plain.includes('-') ? 'known' : 'participle'
  if (plain.endsWith('ing')) return plain.includes('-') ? 'known' : 'participle'
  if (plain.endsWith('ly')) return 'verb'
  if (plain.includes('-')) return 'known'
  return /.{3}(?:al|ics?|ive|ary|tions|ory|ous|ful|less|able|ible|ean|ian|ist|ese|ish)$/.test(plain)
    ? 'known'
    : 'other'
}
