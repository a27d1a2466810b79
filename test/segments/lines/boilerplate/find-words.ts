import {functionWords} from '../../../../src/data/words/function-words.js'
import {anyDigit} from '../../../../src/segments/lines/boilerplate/cue-words.js'
import {joinTexts, readPattern, type PatternPart, type PatternSequence} from './read-pattern.js'

/** A guess at how often a line has a word or mark. */
type FrequencyOf = (word: string) => number

/**
 * Derives words and marks of which a line must have at least one for a pattern to match it. Words are in small letters,
 * and as long as `\w` reaches.
 *
 * @param frequencyOf Tells which of several choices of words is the rarest.
 * @returns Undefined where no such words can be told.
 * @example
 * findWords(/^(?:read|see) (?:the )?(?:story|article)\b/i) // ['story', 'article']
 */
export function findWords(
  pattern: RegExp,
  frequencyOf: FrequencyOf = usualFrequencyOf
): readonly string[] | undefined {
  // With these flags, `^`, `\b` and small letters mean something else.
  if (/[muv]/.test(pattern.flags)) return undefined
  return rarestOf(wordSetsOf(readPattern(pattern), open, open, frequencyOf), frequencyOf)
}

/** Of several choices of words the one that fewest lines have a word of: with few words, and long ones. */
function rarestOf(
  sets: readonly (readonly string[])[],
  frequencyOf: FrequencyOf
): readonly string[] | undefined {
  let rarest: readonly string[] | undefined
  let least = Infinity
  for (const set of sets) {
    const frequency = frequencyOfAny(set, frequencyOf)
    if (frequency < least) [rarest, least] = [set, frequency]
  }
  return rarest
}

/** A guess at how often a line has one of some words. */
export const frequencyOfAny = (
  words: readonly string[],
  frequencyOf: FrequencyOf = usualFrequencyOf
): number => words.reduce((sum, word) => sum + frequencyOf(word), 0)

/** Few and long words are rare. */
export function usualFrequencyOf(word: string): number {
  if (word === anyDigit) return 1 / 6
  if (functionWords.has(word)) return word.length < 4 ? 1 / 2 : 1 / 8
  if (/^\w/.test(word)) return word.length === 1 ? 1 / 32 : word.length ** -3
  return /[.,:'"()-]/.test(word) ? 1 / 3 : 1 / 64
}

/** Stands beside a word that may go on in what is not known. */
const open = '\0'
/** Stands beside a word that does not. */
const closed = ' '

/** Sets of words, each of which has one of every match of the sequence. `left` and `right` stand beside it. */
function wordSetsOf(
  sequence: PatternSequence,
  left: string,
  right: string,
  frequencyOf: FrequencyOf
): (readonly string[])[] {
  const sets: (readonly string[])[] = []
  let texts: readonly string[] = [left]
  sequence.forEach((part, index) => {
    const joined = isSpace(part) ? undefined : joinTexts(texts, part)
    if (joined) {
      texts = joined
      return
    }
    const before = texts.every((text) => /[^\w\0]$/.test(text)) ? closed : open
    sets.push(...wordSetsOfTexts(texts, edgeOf(sequence.slice(index), right), frequencyOf))
    if (part.type === 'character' && part.digit) sets.push([anyDigit])
    if (part.type === 'choice')
      sets.push(
        ...wordSetsOfChoice(part.options, before, edgeOf(sequence.slice(index + 1), right), frequencyOf)
      )
    texts =
      part.type === 'text' ? part.texts.map((text) => before + text) : [edgeOf([mirrored(part)], before)]
  })
  return [...sets, ...wordSetsOfTexts(texts, right, frequencyOf)]
}

/** No word reaches across a space. */
const isSpace = (part: PatternPart): boolean =>
  part.type === 'text' && part.texts[0] === ' ' && part.texts.length === 1

function wordSetsOfChoice(
  options: readonly PatternSequence[],
  left: string,
  right: string,
  frequencyOf: FrequencyOf
): string[][] {
  const sets = options.map((option) => rarestOf(wordSetsOf(option, left, right, frequencyOf), frequencyOf))
  return sets.includes(undefined) ? [] : [[...new Set(sets.flatMap((set) => set ?? []))]]
}

/** A word or mark of each text, the rarest. Nothing where one of them has none. */
function wordSetsOfTexts(texts: readonly string[], right: string, frequencyOf: FrequencyOf): string[][] {
  const words = new Set<string>()
  for (const text of texts) {
    const found = `${text}${right}`.match(/(?<![\w\0])\w+(?![\w\0])|[^\w\s\0]/g)?.filter(isReliable) ?? []
    if (found.some((word) => words.has(word))) continue
    const [rarest] =
      rarestOf(
        found.map((word) => [word]),
        frequencyOf
      ) ?? []
    if (rarest === undefined) return []
    words.add(rarest)
  }
  return [[...words]]
}

/** Letters beyond ASCII have more than one small form. */
const isReliable = (word: string): boolean => /^\w/.test(word) || word.toLowerCase() === word.toUpperCase()

/** What stands right of a word before the parts: whether it surely ends there. */
function edgeOf(parts: PatternSequence, right: string): string {
  for (const part of parts) {
    if (!startsWordless(part)) return open
    if (!mayBeEmpty(part)) return closed
  }
  return right
}

/** Whether a part that is not empty never begins with a letter or digit. */
function startsWordless(part: PatternPart): boolean {
  if (part.type === 'character') return part.wordless
  if (part.type === 'text') return !part.texts.some((text) => /^\w/.test(text))
  const options = part.type === 'choice' ? part.options : [part.content]
  return options.every((option) => edgeOf(option, closed) === closed)
}

function mayBeEmpty(part: PatternPart): boolean {
  if (part.type === 'character') return false
  if (part.type === 'text') return part.texts.includes('')
  return part.type === 'optional' || part.options.some((option) => option.every(mayBeEmpty))
}

/** A part as it is read from its end. */
function mirrored(part: PatternPart): PatternPart {
  const mirror = (sequence: PatternSequence): PatternPart[] => sequence.map(mirrored).reverse()
  if (part.type === 'text')
    return {...part, texts: part.texts.map((text) => text.split('').reverse().join(''))}
  if (part.type === 'choice') return {...part, options: part.options.map(mirror)}
  return part.type === 'optional' ? {...part, content: mirror(part.content)} : part
}
