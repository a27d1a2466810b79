import {boilerplateWords} from '../../../data/patterns/boilerplate-cues.js'
import {
  address,
  chatSpelling,
  markOfSentence,
  namesRunTogether,
  ownVoice
} from '../../../data/patterns/line-shapes.js'
import {characterAt, isInWord} from '../../../text/characters.js'
import type {BoilerplateKind} from '../../../types.js'
import {lazily} from '../../../memo/lazily.js'

/**
 * A guess for a line without a cue: single words tell where it is short, else its shape. A few words are a link to a
 * section, a headline or teaser is another story.
 */
export function kindWithoutCue(line: string): BoilerplateKind {
  const {words, capitals} = countWords(line)
  if (!/\p{L}/u.test(line) || isAddress(line, words)) return 'other'
  const told =
    words <= 10 && anyWord().test(line) ? boilerplateWords.find(({pattern}) => pattern.test(line)) : undefined
  if (told) return told.kind
  if (isMenu(line, words, capitals)) return 'navigation'
  if (isReadersVoice(line, words)) return 'comments'
  return words <= 40 ? 'related' : 'other'
}

/** All patterns of `boilerplateWords` in one, to be asked first: most lines have none. */
const anyWord = lazily(() => new RegExp(boilerplateWords.map(({pattern}) => pattern.source).join('|'), 'i'))

/** An address or a number, with a few words at most. */
const isAddress = (line: string, words: number): boolean => words <= 12 && address.test(line)

/** Names of sections: a few words, names with marks between them, or a row of names run together. */
function isMenu(line: string, words: number, capitals: number): boolean {
  if (words <= 3) return true
  const parts = /[|›»•·]/.test(line) ? line.split(/ ?[|›»•·] ?/) : []
  if (parts.length >= 3) return parts.every((part) => part.length <= 40)
  if (words === 4) return capitals === 4 && !/[:;!?"“”‘,]/.test(line)
  if (markOfSentence.test(line)) return false
  return (words >= 9 && capitals === words) || namesRunTogether.test(line)
}

/** Whether somebody talks here as readers do and news do not: of themselves outside of quotes, or in chat spelling. */
function isReadersVoice(line: string, words: number): boolean {
  if (words < 8 || line.length > 5000) return false
  if (chatSpelling.test(line)) return true
  return !/["“‘]/.test(line) && ownVoice.test(line) && (words >= 15 || /[.!?]$/.test(line))
}

/** How many words a line has, and how many of them begin with a capital or a digit. */
function countWords(line: string): {words: number; capitals: number} {
  let words = 0
  let capitals = 0
  let isWithin = false
  for (let i = 0; i < line.length; i++) {
    const isLetter = isInWord(line, i)
    if (isLetter && !isWithin) {
      words++
      if (isCapitalOrDigit(line, i)) capitals++
    }
    isWithin = isLetter || (isWithin && withinWords.includes(line.charAt(i)))
  }
  return {words, capitals}
}

const withinWords = "'’.&-"

function isCapitalOrDigit(line: string, index: number): boolean {
  const code = line.charCodeAt(index)
  if (code < 0x80) return code <= 0x5a
  return /^[\p{Lu}\p{N}]/u.test(characterAt(line, index))
}
