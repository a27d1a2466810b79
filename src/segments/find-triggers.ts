import {joinTexts, readPattern, type PatternPart, type PatternSequence} from './read-pattern.js'

/** The trigger of a pattern that needs a digit, whichever. */
const anyDigit = String.raw`\d`

/** The triggers that a text holds: its words and marks, and whether it has digits. Some may come twice. */
export function triggersIn(text: string): string[] {
  // Letters beyond ASCII part words here, as they do for `\b`: so must the two whose small letter is within ASCII.
  const plain = text.replace(/[\u0130\u212a]/g, ' ').toLowerCase()
  const triggers: string[] = plain.match(/\w+|[^\w\s]/g) ?? []
  if (/\d/.test(plain)) triggers.push(anyDigit)
  return triggers
}

/**
 * Derives words and marks of which each match of a pattern has at least one among its `triggersIn`, so that the pattern
 * need not be tried on a text without.
 *
 * @returns Undefined where no such words can be told.
 * @example
 * findTriggers(/^(?:read|see) (?:the )?(?:story|article)\b/i) // ['story', 'article']
 */
export function findTriggers(pattern: RegExp): readonly string[] | undefined {
  // With these flags, `^`, `\b` and small letters mean something else.
  if (/[muv]/.test(pattern.flags)) return undefined
  return rarestOf(triggersOf(readPattern(pattern), open, open))
}

/** Of several choices of words the one that fewest texts have a word of: with few words, and long ones. */
function rarestOf(sets: readonly (readonly string[])[]): readonly string[] | undefined {
  let rarest: readonly string[] | undefined
  let least = Infinity
  for (const set of sets) {
    const frequency = set.reduce((sum, trigger) => sum + frequencyOf(trigger), 0)
    if (frequency < least) [rarest, least] = [set, frequency]
  }
  return rarest
}

/** A guess at how often a text has it. */
function frequencyOf(trigger: string): number {
  if (/^\w/.test(trigger)) return trigger.length ** -3
  return /[.,:'"()-]/.test(trigger) ? 1 / 4 : 1 / 64
}

/** Stands beside a word that may go on in what is not known. */
const open = '\0'
/** Stands beside a word that does not. */
const closed = ' '

/** Sets of triggers, each of which has one of every match of the sequence. `left` and `right` stand beside it. */
function triggersOf(sequence: PatternSequence, left: string, right: string): (readonly string[])[] {
  const sets: (readonly string[])[] = []
  let texts: readonly string[] = [left]
  sequence.forEach((part, index) => {
    const joined = isSpace(part) ? undefined : joinTexts(texts, part)
    if (joined) {
      texts = joined
      return
    }
    const before = texts.every((text) => /[^\w\0]$/.test(text)) ? closed : open
    sets.push(...triggersOfTexts(texts, edgeOf(sequence.slice(index), right)))
    if (part.type === 'character' && part.digit) sets.push([anyDigit])
    if (part.type === 'choice')
      sets.push(...triggersOfChoice(part.options, before, edgeOf(sequence.slice(index + 1), right)))
    texts =
      part.type === 'text' ? part.texts.map((text) => before + text) : [edgeOf([mirrored(part)], before)]
  })
  return [...sets, ...triggersOfTexts(texts, right)]
}

/** No word reaches across a space. */
const isSpace = (part: PatternPart): boolean =>
  part.type === 'text' && part.texts[0] === ' ' && part.texts.length === 1

function triggersOfChoice(options: readonly PatternSequence[], left: string, right: string): string[][] {
  const sets = options.map((option) => rarestOf(triggersOf(option, left, right)))
  return sets.includes(undefined) ? [] : [sets.flatMap((set) => set ?? [])]
}

/** The rarest word or mark of each text. Nothing where one of them has none. */
function triggersOfTexts(texts: readonly string[], right: string): string[][] {
  const triggers = new Set<string>()
  for (const text of texts) {
    const found = `${text}${right}`.match(/(?<![\w\0])\w+(?![\w\0])|[^\w\s\0]/g) ?? []
    const [trigger] = rarestOf(found.filter(isReliable).map((word) => [word])) ?? []
    if (trigger === undefined) return []
    triggers.add(trigger)
  }
  return [[...triggers]]
}

/** Letters beyond ASCII have more than one small form. */
const isReliable = (trigger: string): boolean =>
  /^\w/.test(trigger) || trigger.toLowerCase() === trigger.toUpperCase()

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
