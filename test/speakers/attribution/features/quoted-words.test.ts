import {describe, expect, it} from 'vitest'
import {capitalsOf, countWords} from '../../../../src/speakers/attribution/features/quoted-words.js'

describe('countWords', () => {
  it.each([
    ['', 0],
    ['…', 0],
    ['It floats.', 2],
    ["I don’t, don't I?", 4],
    ['a 6-year-old ferry', 3],
    ['the ferry’s ‘crew’ - all of it', 6],
    ['rock--roll', 2],
    ['Élan à Tarnow', 3],
    ['E\u0301lan', 1],
    ['𝐓𝐡𝐞 𝐅𝐞𝐫𝐫𝐲 🎉', 2]
  ])('%j', (text, count) => {
    expect(countWords(text)).toBe(count)
  })
})

describe('capitalsOf', () => {
  it.each([
    ['no capital', 'it floats like cork', 0],
    ['the first word alone', 'Ferries float like cork', 0],
    ['the first word, of two letters', 'It floats like cork', 0],
    ['a name within', 'it floats near Tarnow', 1],
    ['a name behind a capital, which may stand for the first word’s', 'It floats near Tarnow', 0],
    ['a name first, and another', 'Tarnow likes Orrin well', 1],
    ['a title, whose short words are small', 'The Ferries of Tarnow', 2],
    ['one long word', 'Ferries', 0],
    ['capitals beyond ASCII', 'les Écluses de l’Être', 1],
    ['what begins with a mark', '’Twas Tarnow', 2],
    ['letters of two code units', '𐐀𐐨𐐨𐐨 𐐀𐐨𐐨𐐨', 2]
  ])('%s: %j', (_, text, capitals) => {
    expect(capitalsOf(text)).toBe(capitals)
  })
})
