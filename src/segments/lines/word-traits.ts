import {bylineStarts, neverNames, outletWords, roleWords} from '../../data/patterns/byline-patterns.js'
import {creditLabelWords} from '../../data/patterns/credit-patterns.js'
import {functionWords, personalWords} from '../../data/words/function-words.js'
import {furnitureWords} from '../../data/words/furniture-words.js'
import {cueIndex} from './boilerplate/cue-index.js'
import {tellingAgencyWords} from './is-agency.js'
import {lazily} from '../../memo/lazily.js'

/**
 * What a word by itself makes possible in a line, a bit for each. Each recogniser of lines leaves at once where no word
 * of the line has the trait that it needs, and each word is looked up once for all of them.
 *
 * An enumeration, because bundlers write its numbers where an object would have to be carried.
 */
export enum Trait {
  /** Carries grammar. */
  functional = 0x1,
  /** Speaks for the writer. */
  personal = 0x2,
  /** Some rule of boilerplate looks for it. */
  cue = 0x4,
  /** Gives the name of an agency away. */
  agency = 0x8,
  /** May be a label of a credit, or the end of one: `by`, `courtesy`. */
  creditLabel = 0x10,
  /** Is a label of a byline, or the end of one: `by`. */
  bylineLabel = 0x20,
  /** Begins a byline: `from`, or a title before a name, `Dr`. */
  bylineStart = 0x40,
  /** Begins no name of a writer: a role, an outlet, a word of menus. */
  noName = 0x80
}

/** The traits of a word in small letters; 0 where it has none. */
export const traitsOf = (word: string): number => traits().get(word) ?? 0

const traits = lazily(collectTraits)

/** Whether one of the `wanted` traits is among `traits`. */
export const hasTrait = (traits: number, wanted: number): boolean => (traits & wanted) !== 0

function collectTraits(): ReadonlyMap<string, number> {
  const traits = new Map<string, number>()
  const add = (words: Iterable<string>, trait: Trait): void => {
    for (const word of words) traits.set(word, (traits.get(word) ?? 0) | trait)
  }
  add(functionWords, Trait.functional)
  add(personalWords, Trait.personal)
  add(cueIndex().byWord.keys(), Trait.cue)
  add(tellingAgencyWords(), Trait.agency)
  add(creditLabelWords, Trait.creditLabel)
  add(['by'], Trait.bylineLabel)
  add(bylineStarts, Trait.bylineStart)
  for (const words of [functionWords, furnitureWords, neverNames, outletWords, roleWords])
    add(words, Trait.noName)
  return traits
}
