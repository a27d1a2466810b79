import {describe, expect, it} from 'vitest'
import {anyDigit, cueWordsOf} from '../../../../src/segments/lines/boilerplate/cue-words.js'

describe('cueWordsOf', () => {
  it.each<[string, RegExp, string[]]>([
    ['a word', /\b(unsubscribe)\b/i, ['unsubscribe']],
    ['each of several', /^(?:read|see) (?:the )?(story|article)\b/i, ['story', 'article']],
    ['words of several groups', /^(?:post (comments)|(replies) to)\b/i, ['comments', 'replies']],
    ['small letters', /^(Follow|FOLLOW) [A-Z]/, ['follow']],
    ['with and without an ending', /\b(comments?)\b/, ['comments', 'comment']],
    ['endings', /\b(stor(?:y|ies))\b/, ['story', 'stories']],
    ['the longest word of a phrase', /\b(join the conversation)\b/, ['conversation']],
    ['letters of a class', /^([Pp]osted) in [A-Z]/, ['posted']],
    ['the parts of a word', /\b(e-?mail)\b/, ['mail', 'email']],
    ['words behind what is repeated', /^(\d{1,4} likes?)\b/, ['likes', 'like']],
    ['marks', /([©|]) ?\S|(\?)/, ['©', '|', '?']],
    ['digits', /^(\d{1,4})%?$/, [anyDigit]]
  ])('tells %s', (_, pattern, words) => {
    expect(cueWordsOf(pattern)).toEqual(words)
  })

  it.each<[string, RegExp]>([
    ['that captures nothing', /^share\b/],
    ['with brackets that are no group', /^\(share[([]/]
  ])('tells nothing of a pattern %s', (_, pattern) => {
    expect(cueWordsOf(pattern)).toEqual([])
  })
  it.each([/(a(b)c)/, /(shar(?![aeiou])\w)/, /(\bshare)/])('does not guess what %s reads', (pattern) => {
    expect(() => cueWordsOf(pattern)).toThrow(SyntaxError)
  })
})
