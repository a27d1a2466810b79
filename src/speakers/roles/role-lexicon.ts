import {femaleAddresses, maleAddresses, otherAddresses} from '../../data/words/people-nouns.js'
import {roleLists} from '../../data/words/role-lists.js'
import {setOfWords, wordsOfList} from '../../data/words-of-list.js'
import {remembered} from '../../memo/remembered.js'
import {lazily} from '../../memo/lazily.js'

/**
 * What a word does in the description of a person:
 *
 * - `person`: a noun for one: `minister`, `Sen.`; `people`: for several
 * - `known`: a noun or adjective that is no verb: `former`, `union`, `far-right`
 * - `name`: a capital that the lexicon does not know; `other`: a small letter that may as well begin a verb
 * - `article`: whatever opens a description; `mine`: what opens none of a reporter’s (`my`, `this`)
 * - `participle`: describes, or is a verb; `verb`: anything else that a description cannot have in it
 * - `clause`: what begins a relative or another clause
 */
export type RoleWordKind =
  | 'person'
  | 'people'
  | 'known'
  | 'name'
  | 'other'
  | 'address'
  | 'age'
  | 'article'
  | 'mine'
  | 'of'
  | 'preposition'
  | 'and'
  | 'participle'
  | 'verb'
  | 'time'
  | 'clause'
  | 'comma'
  | 'mark'

type RoleList = keyof typeof roleLists

/** Whether a word, in small letters, is in a list of src/data/words/role-lists.ts. */
export function isListed(list: RoleList, word: string): boolean {
  return wordsOf(list).has(word)
}

const wordsOf = remembered((list: RoleList) => setOfWords(roleLists[list]))

/** Lists whose words do one thing in any description; the first that has a word decides. */
const kindsOfLists: readonly (readonly [RoleList, RoleWordKind])[] = [
  ['neverDescribe', 'verb'],
  ['moreRoleNouns', 'person'],
  ['pluralTitles', 'people'],
  ['shortAdjectives', 'known'],
  ['moreAddresses', 'address'],
  ['speechOwn', 'mine'],
  ['quantities', 'mine'],
  ['counted', 'article'],
  ['relatives', 'clause']
]

/** What a listed word, in small letters, does in a description; `undefined` where no such list has it. */
export const kindOfListed = (word: string): RoleWordKind | undefined => kinds().get(word)

const kinds = lazily(tabulateKinds)

function tabulateKinds(): ReadonlyMap<string, RoleWordKind> {
  const table = new Map<string, RoleWordKind>()
  for (const [list, kind] of kindsOfLists)
    for (const word of wordsOf(list)) if (!table.has(word)) table.set(word, kind)
  for (const list of [femaleAddresses, maleAddresses, otherAddresses])
    for (const word of wordsOfList(list)) table.set(word, 'address')
  return table
}
