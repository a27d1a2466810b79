import {nameParticles} from '../data/name-particles.js'
import {genderOfFirstName} from './gender.js'
import type {Word} from './word.js'
import {wordClass} from './word-classes.js'

/** Whether a proper name, or the title of one, begins here. */
export function startsName(words: readonly Word[], index: number): boolean {
  const word = words[index]
  if (!word?.capital) return false
  if (word.class === wordClass.name || word.class === wordClass.honorific) return true
  return (word.class === wordClass.role || word.class === wordClass.organization) && isName(words, index + 1)
}

function isName(words: readonly Word[], index: number): boolean {
  const word = words[index]
  return (
    word?.capital === true &&
    (word.class === wordClass.name ||
      word.class === wordClass.honorific ||
      word.class === wordClass.role ||
      word.class === wordClass.organization)
  )
}

/** Where the run of capitalised words that begins at `first` ends: its last word. */
export function endOfName(words: readonly Word[], first: number): number {
  let last = first
  const sentence = words[first]?.sentence
  const person =
    words[first]?.class === wordClass.honorific || genderOfFirstName(words[first]?.text ?? '') !== undefined
  while (!words[last]?.owns) {
    const next = words[last + 1]
    if (next?.sentence !== sentence) break
    if (isName(words, last + 1)) last++
    else if (
      nameParticles.has(next?.text ?? '') &&
      !(person && /^(?:of|for|on|the|&)$/.test(next?.text ?? '')) &&
      isName(words, last + 2) &&
      words[last + 2]?.sentence === sentence
    )
      last += 2
    else break
  }
  return last
}
