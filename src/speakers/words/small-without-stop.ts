import {lowerCase} from '../../text/characters.js'

/** A word as the tables have it: in small letters, without the full stop of an abbreviation. `Gov.` is `gov`. */
export const smallWithoutStop = (word: string): string => withoutStop(lowerCase(word))

/** `gov` of `gov.`. */
export const withoutStop = (word: string): string => (word.endsWith('.') ? word.slice(0, -1) : word)
