import {describe, expect, it} from 'vitest'
import {boilerplateRules} from '../../../../src/data/patterns/boilerplate-cues.js'
import {anyDigit, cueWordsOf} from '../../../../src/segments/lines/boilerplate/cue-words.js'
import {findWords, frequencyOfAny, usualFrequencyOf} from './find-words.js'

describe('findWords', () => {
  it.each<[string, RegExp, string[]]>([
    ['a word', /\bunsubscribe\b/, ['unsubscribe']],
    ['in small letters', /^(?:Follow|FOLLOW) [A-Z]/, ['follow']],
    ['each of several', /^(?:read|see) (?:the )?(?:story|article)\b/i, ['story', 'article']],
    ['with and without an ending', /\bcomments?\b/, ['comment', 'comments']],
    ['the rarest of a phrase', /\bjoin the conversation\b/, ['conversation']],
    ['the shorter list', /\b(?:views|opinions) expressed\b/, ['expressed']],
    ['of each alternative', /^skip .{1,9}|\bpress enter\b/, ['skip', 'press']],
    ['of alternatives that go on', /^(?:we (?:value|respect)|about) .{2,9}!/, ['!']],
    ['letters of a class', /^[Pp]osted in [A-Z]/, ['posted']],
    ['what comes at least once', /^(?:\w{1,9} ){2,4}(?:reporter ){1,3}x/, ['reporter']],
    ['marks', /[©®] ?\S/, ['©', '®']],
    ['a digit', /^.{0,9}\d{1,4}%?$/, [anyDigit]],
    ['past what is looked ahead for', /^(?!.{0,9}!)share\b/, ['share']]
  ])('tells %s', (_, pattern, words) => {
    expect(findWords(pattern)).toEqual(words)
  })

  it.each<[string, RegExp]>([
    ['words that may go on', /\bsubscri/],
    ['words that may begin before', /ship\b/],
    ['words beside what may be left out', /\w?ship\b/],
    ['an alternative without a word', /^(?:share|\d.{2,9}|[A-Z].{3,9})$/],
    ['words that are optional', /^(?:share )?.{2,9}$/],
    ['words of which one is looked ahead for only', /^(?=share).{2,9}$/],
    ['letters beyond ASCII', /^É/i],
    ['patterns of several lines', /^share$/m],
    ['patterns of code points', /^share$/iu]
  ])('tells nothing of %s', (_, pattern) => {
    expect(findWords(pattern)).toBeUndefined()
  })
})

describe('the words of the rules of boilerplate', () => {
  const patterns = boilerplateRules.flatMap((rule) => rule.patterns ?? [])

  it.each(patterns.map(({pattern}) => [pattern.source, pattern]))(
    'are such that each match of the pattern has one: %s',
    (_, pattern) => {
      const words = cueWordsOf(pattern)
      // Words that the pattern needs are found among these, once any other is worse.
      const needed = findWords(pattern, (word) => (words.includes(word) ? usualFrequencyOf(word) : 1000))
      expect(needed?.filter((word) => !words.includes(word)) ?? []).toEqual([])
      expect(words.length > 0).toBe(needed !== undefined)
    }
  )

  it('are about as rare as can be', () => {
    for (const {pattern} of patterns) {
      const rarest = frequencyOfAny(findWords(pattern) ?? [])
      expect([pattern.source, frequencyOfAny(cueWordsOf(pattern)) / (rarest || 1) < 1.6]).toEqual([
        pattern.source,
        true
      ])
    }
  })

  it('are told of nearly all', () => {
    expect(patterns.filter(({pattern}) => cueWordsOf(pattern).length === 0).length).toBeLessThan(6)
  })
})
