import {alsoSurnames, writerParticles} from '../../../data/patterns/byline-patterns.js'
import type {DateReading} from '../date/date.js'
import {hasSign, Sign, signOf} from '../line-signs.js'
import type {LineReading} from '../read-line.js'
import {hasTrait, Trait, traitsOf} from '../word-traits.js'

/**
 * Whether a line may hold a byline, told by a few quick tests: a label, a date, or two words at its start that may be a
 * name. Most lines of menus and prose leave here.
 */
export function mayHoldByline(line: string, dates: readonly DateReading[], reading: LineReading): boolean {
  const {signs, traits} = reading
  if (hasSign(signs, Sign.foreign)) return /\p{Lu}/u.test(line)
  if (!hasSign(signs, Sign.capital)) return false
  if (dates.length > 0 || hasSign(signs, Sign.colon) || hasTrait(traits, Trait.bylineLabel)) return true
  if (hasSign(signs, Sign.glue) && /by/i.test(line)) return true
  return mayBeginWithName(line, reading)
}

/** `Jane Doe`, `Ursula von`: two words, with capitals and of no menu, or marks before and between them. */
function mayBeginWithName(line: string, {words: [first = '', second = '']}: LineReading): boolean {
  const start = signOf(line.charCodeAt(0))
  if (hasTrait(traitsOf(first), Trait.bylineStart)) return true
  if (hasSign(start, Sign.smallLetter | Sign.digit)) return false
  if (!hasSign(start, Sign.capital)) return true
  const end = line.indexOf(' ')
  if (end < 0) return false
  if (end === first.length && hasTrait(traitsOf(first), Trait.noName)) return false
  const next = line.indexOf(' ', end + 1)
  if ((next < 0 ? line.length : next) === end + 1 + second.length && neverSecond(second)) return false
  if (hasSign(signOf(line.charCodeAt(end + 1)), Sign.smallLetter) && !writerParticles.has(second))
    return false
  return !/[.!?]$/.test(line) || line.split(' ').length <= 10
}

const neverSecond = (word: string): boolean =>
  hasTrait(traitsOf(word), Trait.noName) && !alsoSurnames.has(word) && !writerParticles.has(word)
