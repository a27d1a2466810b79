import {femaleNames, maleNames} from '../../data/words/first-names.js'
import {femaleAddresses, femaleNouns, maleAddresses, maleNouns} from '../../data/words/people-nouns.js'
import {wordsOfList} from '../../data/words-of-list.js'
import {lazily} from '../../memo/lazily.js'

/** Whether the article speaks of somebody as she or he, as far as one word can tell: −1 he, 1 she, 0 unknown. */
export type Gender = -1 | 0 | 1

const names = lazily(() => tabulate(femaleNames, maleNames))
const nouns = lazily(() => tabulate(`${femaleAddresses} ${femaleNouns}`, `${maleAddresses} ${maleNouns}`))

function tabulate(female: string, male: string): ReadonlyMap<string, Gender> {
  const genders = new Map<string, Gender>()
  for (const [list, gender] of [
    [female, 1],
    [male, -1]
  ] as const) {
    // A name of both tells nothing.
    for (const name of wordsOfList(list))
      genders.set(name, (genders.get(name) ?? gender) === gender ? gender : 0)
  }
  return genders
}

/** The gender of a first name; `undefined` where it is no name that is known. */
export const genderOfFirstName = (name: string): Gender | undefined => genderOfSmallName(name.toLowerCase())

/** The same for a name in small letters. */
export const genderOfSmallName = (name: string): Gender | undefined => names().get(name)

/** The gender that a form of address, a role or a word of kinship tells, in small letters: `mrs`, `spokesman`, `mother`. */
export const genderOfNoun = (noun: string): Gender => nouns().get(noun) ?? 0
