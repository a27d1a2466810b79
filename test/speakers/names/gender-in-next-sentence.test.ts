import {describe, expect, it} from 'vitest'
import {registerNames} from '../../../src/speakers/names/name-register.js'

/** The gender of the first who is named. */
const genderOf = (text: string): number | undefined =>
  registerNames(text, [{start: 0, end: text.length}]).entities[0]?.gender

describe('the gender that no list has is told by the pronoun that begins the next sentence', () => {
  it.each([
    ['hers', 'Zuvele Nwosu won on Friday. Her coach wept.', 1],
    ['she', 'Zuvele Nwosu won on Friday. She ran alone.', 1],
    ['over the end of a line', 'Zuvele Nwosu won the\nrace.\r\nShe ran alone.', 1],
    ['his', 'Kadome Nwosu won on Friday. His coach wept.', -1]
  ])('%s', (_, text, gender) => expect(genderOf(text)).toBe(gender))

  it.each([
    ['where somebody else is named before it', 'Zuvele Nwosu beat Kadome Eze. His coach wept.', 0],
    ['where it is within the sentence', 'Zuvele Nwosu thanked her. It rained.', 0],
    ['where the sentence begins with somebody else', 'The queen met Zuvele Nwosu. She smiled.', 0],
    ['where it is a form of address', 'Zuvele Nwosu bowed. Her Majesty smiled.', 0],
    ['where a paragraph begins with it', 'Zuvele Nwosu won the\n\nrace. She ran alone.', 0],
    ['where it is hers', 'Zuvele Nwosu’s coach won. She wept.', 0],
    ['where somebody says it', 'Zuvele Nwosu said “no. His coach wept.”', 0],
    // Known from the start, and counted where she is named.
    ['where a list has the name', 'Ruth Nwosu met a man. He wept.', 2]
  ])('not %s', (_, text, gender) => expect(genderOf(text)).toBe(gender))
})
