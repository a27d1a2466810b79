import {describe, expect, it} from 'vitest'
import {boilerplateRules} from '../../src/data/boilerplate-cues.js'
import {findTriggers, triggersIn} from '../../src/segments/find-triggers.js'

describe('findTriggers', () => {
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
    ['a digit', /^.{0,9}\d{1,4}%?$/, ['\\d']],
    ['past what is looked ahead for', /^(?!.{0,9}!)share\b/, ['share']]
  ])('tells %s', (_, pattern, triggers) => {
    expect(findTriggers(pattern)).toEqual(triggers)
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
    expect(findTriggers(pattern)).toBeUndefined()
  })

  it('tells words that are in all that a rule matches, of nearly every rule', () => {
    const patterns = boilerplateRules.flatMap((rule) => rule.patterns ?? [])
    for (const {pattern, example} of patterns) {
      const triggers = findTriggers(pattern) ?? triggersIn(example)
      expect([example, triggersIn(example).filter((trigger) => triggers.includes(trigger))]).not.toEqual([
        example,
        []
      ])
    }
    expect(patterns.filter(({pattern}) => !findTriggers(pattern)).length).toBeLessThan(6)
  })
})

describe('triggersIn', () => {
  it('tells words, marks and digits', () => {
    expect(triggersIn('© Old Pier’s 24-hour News')).toEqual([
      '©',
      'old',
      'pier',
      '’',
      's',
      '24',
      '-',
      'hour',
      'news',
      '\\d'
    ])
  })

  it('parts words where patterns do', () => {
    expect(triggersIn('posts\u0130 share\u212a')).toEqual(['posts', 'share'])
  })
})
