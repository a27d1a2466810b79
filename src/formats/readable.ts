import {decodeText} from '../text/readable-text.js'

/**
 * A text as people read it: with HTML entities that were left in and damaged characters decoded, without control characters,
 * which are signs of no script and commands to a terminal.
 */
export const readable = (text: string): string => decodeText(text).replace(/[^\P{Cc}\s]/gu, '')
