import {listsByKey} from '../../../memo/lists-by-key.js'

/** Shorter captions are copies only where they are the same, in UTF-16 code units of their words. */
const shortestCut = 25

/**
 * Captions seen so far. A caption is a copy of one where both have the same words, or one is the other cut short (`The
 * bridge at dusk after …`). Marks and case do not count: copies often differ in them.
 *
 * An index by the first words, because a page may have thousands of captions.
 */
export class CaptionIndex {
  readonly #byStart = listsByKey<{words: string; place: number}>()
  readonly #firstWords = new Set<string>()
  #count = 0

  add(caption: string): void {
    const text = written(caption)
    const words = wordsOf(text)
    this.#firstWords.add(firstWordOf(text))
    this.#byStart(words.slice(0, shortestCut)).push({words, place: this.#count++})
  }

  has(caption: string): boolean {
    return this.find(caption) !== undefined
  }

  /** The place of the first caption that this one is a copy of, in the order in which they were added. */
  find(caption: string): number | undefined {
    // Most lines begin with another word, and need not be read to their end.
    const text = written(caption)
    if (!this.#firstWords.has(firstWordOf(text))) return undefined
    const words = wordsOf(text)
    // Few captions share their beginning; of many, the first ones will do.
    return this.#byStart(words.slice(0, shortestCut))
      .slice(0, mostCompared)
      .find((other) => other.words.startsWith(words) || words.startsWith(other.words))?.place
  }
}

const mostCompared = 50

/** The button behind a caption that can be unfolded: `The bridge at dusk … more`. */
const button = /(?:…|\.{2,3})\s{0,3}(?:(?:read|show|see) )?(?:more|less)$/

const wordsOf = (text: string): string => (text.match(allWords) ?? []).join(' ')

/** As much of the first word as captions are found by. */
const firstWordOf = (text: string): string => (firstWord.exec(text)?.[0] ?? '').slice(0, shortestCut)

const allWords = /[\p{L}\p{N}]+/gu
const firstWord = /[\p{L}\p{N}]+/u

/** A caption in small letters, without its button. */
function written(caption: string): string {
  const text = caption.trimEnd().toLowerCase()
  return text.endsWith('more') || text.endsWith('less') ? text.replace(button, '') : text
}
