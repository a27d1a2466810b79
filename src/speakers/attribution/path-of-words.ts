import type {Passage} from '../mentions/passage.js'
import {bucket} from './small-numbers.js'
import {wordClass} from '../words/word-classes.js'

/** What stands between a mention and a range, in small numbers. */
export interface Path {
  hash: number
  length: number
  mentions: number
  quotes: number
  signs: number
  first: number
  second: number
  last: number
}

/** Of a longer way the first words tell enough: a speaker of many bare quotes would take quadratic time. */
const farthest = 400

/** What stands between a mention and a range: its words by class, phrases as one, adverbs and times left out. */
export function pathOf(passage: Passage, from: number, to: number): Path {
  const path: Path = {hash: 17, length: 0, mentions: 0, quotes: 0, signs: 0, first: 0, second: 0, last: 0}
  let lastMention = -1
  for (let index = from; index <= Math.min(to, from + farthest); index++) {
    const mention = passage.mentionOfWord[index] ?? -1
    if (mention !== -1 && mention === lastMention) continue
    lastMention = mention
    const code = passage.codes[index] ?? 0
    if (code === wordClass.quote) path.quotes++
    if (mention !== -1) path.mentions++
    if (code === wordClass.adverb || code === wordClass.ly || code === wordClass.time) continue
    const symbol = mention === -1 ? code : 64 + (passage.mentions[mention]?.kind ?? 0)
    path.signs |= signOf(code)
    if (path.length < 12) path.hash = Math.imul(path.hash ^ symbol, 0x01000193) ^ (path.hash >>> 17)
    if (path.length === 0) path.first = symbol
    if (path.length === 1) path.second = symbol
    path.last = symbol
    path.length++
  }
  path.length = bucket(path.length)
  return path
}

function signOf(code: number): number {
  switch (code) {
    case wordClass.speech:
    case wordClass.tell:
    case wordClass.call:
    case wordClass.according:
      return 1
    case wordClass.speechIng:
      return 2
    case wordClass.stance:
    case wordClass.stanceIng:
      return 4
    case wordClass.that:
      return 8
    case wordClass.stop:
      return 16
    case wordClass.quote:
      return 32
    case wordClass.who:
    case wordClass.which:
    case wordClass.when:
      return 64
    case wordClass.and:
    case wordClass.but:
      return 128
    case wordClass.colon:
      return 256
    default:
      return 0
  }
}
