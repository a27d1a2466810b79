import {readText} from '../text/readable-text.js'

/** A text as people read it: with HTML entities that were left in and damaged characters decoded. */
export const readable = (text: string): string => readText(text).text
