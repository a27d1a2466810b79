import type {Passage} from '../../mentions/passage.js'
import {bucket} from './small-numbers.js'
import {WordClass} from '../../../data/words/word-class.js'

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
    const code: WordClass = passage.codes[index] ?? WordClass.edge
    if (code === WordClass.quote) quotes++
    if (mention !== -1) mentions++
    if (code === WordClass.adverb || code === WordClass.ly || code === WordClass.time) continue
    signs |= signOf(code)
    const symbol = mention === -1 ? code : 64 + (passage.mentions[mention]?.kind ?? 0)
    if (length < 12) hash = Math.imul(hash ^ symbol, 0x01000193) ^ (hash >>> 17)
    length++
  }
  return {hash, length: bucket(length), mentions, quotes, signs}
}

function signOf(code: WordClass): number {
  switch (code) {
    case WordClass.speech:
    case WordClass.tell:
    case WordClass.call:
    case WordClass.according:
      return 1
    case WordClass.speechIng:
      return 2
    case WordClass.stance:
    case WordClass.stanceIng:
      return 4
    case WordClass.that:
      return 8
    case WordClass.stop:
      return 16
    case WordClass.quote:
      return 32
    case WordClass.who:
    case WordClass.which:
    case WordClass.when:
      return 64
    case WordClass.and:
    case WordClass.but:
      return 128
    case WordClass.colon:
      return 256
    default:
      return 0
  }
}
