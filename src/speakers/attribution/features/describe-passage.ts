import type {Passage} from '../../mentions/passage.js'
import {describeMention, type MentionFacts} from './describe-mention.js'
import {describeRange, type RangeFacts} from './describe-range.js'

/** What the ranges and the mentions of a passage look like, each by itself: every mention is tried for many ranges. */
export interface PassageFacts {
  ranges: readonly RangeFacts[]
  mentions: readonly MentionFacts[]
}

export const describePassage = (passage: Passage): PassageFacts => ({
  ranges: passage.ranges.map((_, index) => describeRange(passage, index)),
  mentions: passage.mentions.map((mention) => describeMention(passage, mention))
})
