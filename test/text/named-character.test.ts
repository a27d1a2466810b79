import {expect, it} from 'vitest'
import {namedCharacter} from '../../src/text/named-character.js'

it.each([
  ['eacute', 'é'],
  ['Scaron', 'Š'],
  ['ccedil', 'ç'],
  ['aring', 'å'],
  ['rsquo', '’'],
  ['nbsp', '\u00A0'],
  ['OElig', 'Œ'],
  ['apos', "'"],
  ['amp', '&'],
  ['acute', '´'],
  ['tilde', '˜']
])('&%s; is a character', (name, character) => expect(namedCharacter(name)).toBe(character))

it.each(['alpha', 'sum', 'hellipsis', 'qacute', 'constructor', '__proto__', '', 'e', 'EACUTE'])(
  '&%s; stays as it is written',
  (name) => expect(namedCharacter(name)).toBeUndefined()
)
