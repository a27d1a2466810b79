import type {Point} from '../types.js'
import {countUpTo} from './count-up-to.js'

/** Gives the point (line, column, offset) of an offset. */
export type Locator = (offset: number) => Point

/**
 * A locator for `text`. Its own code and not `vfile-location`, which walks all lines at each call: an article of
 * 100,000 lines would take quadratic time.
 */
export function createLocator(text: string): Locator {
  const starts = [0]
  for (const {index, 0: mark} of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + mark.length)
  return (offset) => {
    const line = countUpTo(starts, offset)
    return {line, column: offset - (starts[line - 1] ?? 0) + 1, offset}
  }
}
