import {marksOfLetters, namedCharacters} from '../data/words/named-characters.js'
import {lazily} from '../memo/lazily.js'

const characters = lazily(
  () => new Map(namedCharacters.split(';').map((entry) => [entry.slice(0, -1), entry.slice(-1)]))
)

/**
 * The character of a named entity of HTML, if it is one that stands in prose.
 *
 * @example
 * namedCharacter('eacute') // 'é'
 */
export function namedCharacter(name: string): string | undefined {
  const mark = marksOfLetters.get(name.slice(1))
  const letter = mark === undefined ? '' : `${name.charAt(0)}${mark}`.normalize('NFC')
  return letter.length === 1 ? letter : characters().get(name)
}
