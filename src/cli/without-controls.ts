import {stripVTControlCharacters} from 'node:util'

/**
 * A text that a terminal shows and does not obey: a scraped one may hold sequences that move the cursor, rename the window
 * or turn a line around.
 */
export function withoutControls(text: string): string {
  return stripVTControlCharacters(text).replace(/[\p{Cc}\u2028-\u202E\u2066-\u2069]/gu, ' ')
}
