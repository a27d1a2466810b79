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
}

/** Of a longer way the first words tell enough: a speaker of many bare quotes would take quadratic time. */
const farthest = 400

/** What stands between a mention and a range: its words by class, phrases as one, adverbs and times left out. */
export function pathOf(passage: Passage, from: number, to: number): Path {
  const end = Math.min(to, from + farthest)
  let [hash, length, mentions, quotes, signs] = [17, 0, 0, 0, 0]
  let lastMention = -1
  for (let index = from; index <= end; index++) {
    const mention = passage.mentionOfWord[index] ?? -1
    if (mention !== -1 && mention === lastMention) continue
    lastMention = mention
    const code = passage.codes[index] ?? 0
    if (code === wordClass.quote) quotes++
    if (mention !== -1) mentions++
    if (code === wordClass.adverb || code === wordClass.ly || code === wordClass.time) continue
    signs |= signOf(code)
    const symbol = mention === -1 ? code : 64 + (passage.mentions[mention]?.kind ?? 0)
    if (length < 12) hash = Math.imul(hash ^ symbol, 0x01000193) ^ (hash >>> 17)
    length++
  }
  return {hash, length: bucket(length), mentions, quotes, signs}
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
