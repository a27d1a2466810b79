import {isAstral, isCapital, isInWord, isLetter} from '../../../text/characters.js'

/** How many words a quotation has: `6-year-old` and `don’t` are one. */
export function countWords(text: string): number {
  let count = 0
  let isWithin = false
  for (let at = 0; at < text.length; at++) {
    const isPart: boolean =
      isInWord(text, at) ||
      (isWithin && at + 1 < text.length && joins(text.charCodeAt(at)) && isInWord(text, at + 1))
    if (isPart && !isWithin) count++
    isWithin = isPart
  }
  return count
}

/**
 * How the words of four letters and more begin. 0: small, but for one where the quotation begins with a capital; 1: some
 * with a capital; 2: all, as in a title.
 */
export function capitalsOf(text: string): number {
  let longer = 0
  let capitals = 0
  let beginsLarge: boolean | undefined
  for (let at = 0; at < text.length; at++) {
    if (!isLetter(text, at)) continue
    const isLarge = isCapital(text, at)
    const end = endOfWord(text, at)
    beginsLarge ??= isLarge
    if (end - at >= 4) {
      longer++
      if (isLarge) capitals++
    }
    at = end
  }
  if (longer > 1 && capitals === longer) return 2
  return capitals > (beginsLarge === true ? 1 : 0) ? 1 : 0
}

function endOfWord(text: string, start: number): number {
  let end = start
  while (end < text.length && (isLetter(text, end) || joins(text.charCodeAt(end))))
    end += isAstral(text, end) ? 2 : 1
  return end
}

/** Whether a mark may stand within a word: ' ’ - */
const joins = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2d
