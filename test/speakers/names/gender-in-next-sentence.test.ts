import {describe, expect, it} from 'vitest'
import {registerNames} from '../../../src/speakers/names/name-register.js'

/** The gender of the first who is named. */
const genderOf = (text: string): number | undefined =>
  registerNames(text, [{start: 0, end: text.length}]).entities[0]?.gender

describe('the gender that no list has is told by the pronoun that begins the next sentence', () => {
  it.each([
    ['hers', 'Adaeze Nwosu won on Friday. Her coach wept.', 1],
    ['she', 'Adaeze Nwosu won on Friday. She ran alone.', 1],
    ['his', 'Obinna Nwosu won on Friday. His coach wept.', -1]
  ])('%s', (_, text, gender) => expect(genderOf(text)).toBe(gender))

  it.each([
    ['where somebody else is named before it', 'Adaeze Nwosu beat Tunde Eze. His coach wept.', 0],
    ['where it is within the sentence', 'Adaeze Nwosu thanked her. It rained.', 0],
    ['where somebody says it', 'Adaeze Nwosu won. “His coach wept,” said a man.', 0],
    ['where a list has the name', 'Ruth Nwosu met a man. He wept.', 1]
  ])('not %s', (_, text, gender) => expect(genderOf(text)).toBe(gender))
})
