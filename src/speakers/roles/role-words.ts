import {capitalTitle, roleEnding} from '../../data/patterns/role-patterns.js'
import {smallWithoutStop} from '../words/small-without-stop.js'
import {isListed} from './role-lexicon.js'

/** Whether a word in small letters is a noun for a person, by a list or by its ending: `beekeeper`. */
export const isRoleNoun = (plain: string): boolean =>
  isListed('moreRoleNouns', plain) || (roleEnding.test(plain) && !isListed('neverRoles', plain))

/** Whether a word, in small letters, is a title where it stands with a capital before a name. */
export const isCapitalTitle = (plain: string): boolean =>
  isListed('moreRoleNouns', plain) || endsLikeTitle(plain)

/** Whether its ending tells that a word, in small letters, is a title and no name where it stands with a capital. */
export const endsLikeTitle = (plain: string): boolean => capitalTitle.test(plain)

/** Titles as they are abbreviated, and nouns that say the same. */
const nouns: ReadonlyMap<string, string> = new Map([
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['gov', 'governor'],
  ['gen', 'general'],
  ['col', 'colonel'],
  ['capt', 'captain'],
  ['lt', 'lieutenant'],
  ['sgt', 'sergeant'],
  ['prof', 'professor'],
  ['dr', 'doctor'],
  ['rev', 'reverend'],
  ['insp', 'inspector'],
  ['supt', 'superintendent'],
  ['congressman', 'representative'],
  ['congresswoman', 'representative'],
  ['lawmaker', 'representative'],
  ['spokeswoman', 'spokesman'],
  ['spokesperson', 'spokesman'],
  ['adviser', 'aide'],
  ['advisor', 'aide'],
  ['chairwoman', 'chairman'],
  ['chair', 'chairman'],
  ['chairperson', 'chairman'],
  ['attorney', 'lawyer'],
  ['justice', 'judge'],
  ['premier', 'minister'],
  ['physician', 'doctor'],
  ['nominee', 'candidate']
])

/** One noun for a role, however it is written: `Sen.` and `senator` are one, `spokeswoman` and `spokesman` too. */
export function roleNounOf(word: string): string {
  const plain = smallWithoutStop(word)
  return nouns.get(plain) ?? plain
}
