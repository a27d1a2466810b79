/** Words that are also members of every object, wherever an article may have words. */
import {execFileSync} from 'node:child_process'
import {afterEach, describe, expect, it} from 'vitest'
import {extractQuotes, parseArticle, splitArticle, type Article} from '../src/index.js'
import {assertInvariants} from './invariants.js'

const words = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'isPrototypeOf',
  '__defineGetter__',
  '__lookupSetter__',
  'Constructor',
  '__proto__ Holm',
  'Ilse __proto__',
  'Ilse Constructor',
  'Mr. toString'
]

/** Each place in an article where a word is looked up, with the word in it. */
const places: [string, (word: string) => string][] = [
  ['a line alone', (word) => word],
  ['a label', (word) => `${word}: a ferry`],
  ['an entity', (word) => `A &${word}; ferry &${word} sinks.`],
  ['a headline', (word) => `${word} sinks off Tarnow\n\n${story}`],
  ['a byline', (word) => `Ferry sinks\n\nBy ${word}\n\n${story}`],
  ['two bylines', (word) => `Ferry sinks\n\nBy ${word} and ${word}, ${word}\n\n${story}`],
  ['a date', (word) => `Ferry sinks\n\n${word} 3, 2021 4:15 PM ${word}\n\n3 ${word} 2021\n\n${story}`],
  ['a dateline', (word) => `${word.toUpperCase()}, ${word} (${word}) — ${story}`],
  [
    'a caption',
    (word) => `${story}\n\n${word} at dusk. (${word}/AP)\n\n${word} at dusk. Photo: ${word} via ${word}`
  ],
  ['a credit', (word) => `Image copyright ${word} Image caption The ferry\n\n${story}\n\n(${word}/${word})`],
  ['a speaker', (word) => `“It floats,” said ${word}. “It sinks,” ${word} said.`],
  ['a speaker with a role', (word) => `“It floats,” said the ${word}, Ilse Tanner, a ${word} of ${word}.`],
  ['the verb', (word) => `“It floats,” Ilse Tanner ${word}. “It sinks,” ${word} Ilse Tanner.`],
  ['a quote', (word) => `“${word} ${word},” said Ilse Tanner. She called it “${word}”.`],
  ['reported speech', (word) => `${word} said that ${word} floats. According to ${word}, it sinks.`],
  ['an interview', (word) => `${word}: Does it float?\n\nIlse Tanner: ${word}.\n\n${word}: Why?`],
  ['boilerplate', (word) => `${story}\n\nRead more: ${word}\n\nShare on ${word}\n\n© 2021 ${word}`],
  ['words twice', (word) => `${word} ${word}\n\n${word} ${word}\n\n${word} ${word}`]
]

const story =
  'The ferry company said on Monday that its oldest vessel would leave the harbour. “It floats,” said Ilse Tanner, its chief.'

describe('members of objects as words', () => {
  const holders = [Object.prototype, Array.prototype, Function.prototype, String.prototype, Map.prototype]
  const members = holders.map(membersOf)

  afterEach(() => {
    for (const [i, holder] of holders.entries()) expect(membersOf(holder)).toEqual(members[i])
  })

  it.each(places)('are words as others are in %s', (_place, textOf) => {
    const options = {indirect: true, explain: true}
    for (const word of words) {
      const text = textOf(word)
      const article = parseArticle(text, options)
      assertInvariants(text, article, options)
      assertOwnText(text, article)
      expect(splitArticle(text)).toBeTypeOf('object')
      expect(extractQuotes(text, options)).toBeInstanceOf(Array)
    }
  })

  it('change nothing: such a word makes the same article as any other of its shape', () => {
    const nameOf = (word: string) =>
      JSON.stringify(parseArticle(`By ${word}\n\n${story} “It sinks,” said ${word} Holm.`)).replaceAll(
        word,
        'x'
      )
    expect(nameOf('Constructor')).toBe(nameOf('Konstruktor'))
    expect(nameOf('constructor')).toBe(nameOf('konstruktor'))
    expect(nameOf('toString')).toBe(nameOf('toSpring'))
    expect(nameOf('__proto__')).toBe(nameOf('__prata__'))
    expect(nameOf('valueOf')).toBe(nameOf('valuaOf'))
  })

  it('make the same articles where prototypes are frozen, and assignments to them throw', () => {
    const text = places.map(([, textOf]) => textOf('__proto__ constructor')).join('\n\n')
    const program = `
      import {parseArticle} from ${JSON.stringify(new URL('../src/index.ts', import.meta.url))}
      for (const holder of [Object, Array, Function, String, Number, RegExp, Map, Set]) Object.freeze(holder.prototype)
      console.log(JSON.stringify(parseArticle(process.env.TEXT)))`
    // In a process of its own: what is frozen stays so.
    const printed = execFileSync(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '--eval', program],
      {
        encoding: 'utf8',
        env: {...process.env, TEXT: text}
      }
    )
    expect(JSON.parse(printed)).toEqual(parseArticle(text))
  })
})

/** The members of an object and what they are; one that is gone, new or changed shows. */
function membersOf(holder: object): [PropertyKey, unknown][] {
  return Reflect.ownKeys(holder).map((key) => [key, Reflect.getOwnPropertyDescriptor(holder, key)?.value])
}

it('articles share nothing: what a caller does to one does not show in the next', () => {
  const text = `TARNOW (AP) — ${story}\n\nRead more: Ferry sinks\n\nThe ferry at dusk. (Ilse Tanner/AP)`
  const options = {indirect: true, explain: true}
  const first = parseArticle(text, options)
  const copy = structuredClone(first)
  spoil(first)
  expect(parseArticle(text, options)).toEqual(copy)
})

/** Empties all arrays and objects of a value. */
function spoil(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  for (const key of Reflect.ownKeys(value)) {
    spoil(Reflect.get(value, key))
    Reflect.deleteProperty(value, key)
  }
}

/** Names and values are the text’s own words, not the source of some built-in function. */
function assertOwnText(text: string, article: Article): void {
  const printed = JSON.stringify(article)
  expect(printed).not.toMatch(/\[native code\]|\[object/)
  for (const {name} of article.speakers) expect(text.replace(/\s+/g, ' ')).toContain(name)
}
