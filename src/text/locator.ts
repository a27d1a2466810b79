import type {Point} from '../types.js'
import {countUpTo} from './count-up-to.js'

/** Gives the point (line, column, offset) of an offset. */
export type Locator = (offset: number) => Point

/**
 * A locator for `text`. Its own code and not `vfile-location`, which walks all lines at each call: an article of
 * 100,000 lines would take quadratic time.
 */
export function createLocator(text: string): Locator {
  const starts = findLineStarts(text)
  return (offset) => {
    const line = countUpTo(starts, offset)
    return {line, column: offset - (starts[line - 1] ?? 0) + 1, offset}
  }
}

/** Lines end with a line feed, a carriage return, or both in this order. */
function findLineStarts(text: string): number[] {
  const starts = [0]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === lineFeed || (code === carriageReturn && !text.startsWith('\n', i + 1))) starts.push(i + 1)
  }
  return starts
}

const lineFeed = 0x0a
const carriageReturn = 0x0d
