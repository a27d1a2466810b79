/** Shorter captions are copies only where they are the same, in UTF-16 code units of their words. */
const shortestCut = 25

/**
 * Captions seen so far. A caption is a copy of one where both have the same words, or one is the other cut short (`The
 * bridge at dusk after …`). Marks and case do not count: copies often differ in them.
 *
 * An index by the first words, because a page may have thousands of captions.
 */
export class CaptionIndex {
  readonly #byStart = new Map<string, string[]>()

  add(caption: string): void {
    const words = wordsOf(caption)
    const others = this.#byStart.get(words.slice(0, shortestCut))
    if (others) others.push(words)
    else this.#byStart.set(words.slice(0, shortestCut), [words])
  }

  has(caption: string): boolean {
    const words = wordsOf(caption)
    const others = this.#byStart.get(words.slice(0, shortestCut)) ?? []
    // Few captions share their beginning; of many, the first ones will do.
    return others.slice(0, mostCompared).some((other) => other.startsWith(words) || words.startsWith(other))
  }
}

const mostCompared = 50

/** The button behind a caption that can be unfolded: `The bridge at dusk … more`. */
const button = /(?:…|\.{2,3})\s{0,3}(?:(?:read|show|see) )?(?:more|less)$/i

const wordsOf = (caption: string): string =>
  (
    caption
      .trimEnd()
      .replace(button, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ')
