import {describe, expect, it} from 'vitest'
import {readPassage, spanOfMention} from '../../../src/speakers/mentions/passage.js'
import {findBlocks} from '../../../src/text/blocks.js'

/** The mentions of a text without quotations, as they stand there. */
function mentionsOf(text: string): string[] {
  const passage = readPassage(text, findBlocks(text), [])
  return passage.mentions.map((mention) => {
    const {start, end} = spanOfMention(passage, mention)
    return text.slice(start, end)
  })
}

describe('mentions', () => {
  it.each<[string, string, string[]]>([
    [
      'a description and the name beside it are one',
      'The chief engineer, Moira Kells, left.',
      ['The chief engineer, Moira Kells']
    ],
    [
      'but never over the end of a paragraph',
      'We met the chief engineer\n, Moira Kells, left.',
      ['We', 'the chief engineer', 'Moira Kells']
    ],
    ['bare nouns beside a cue', 'Yesterday, exit polls suggest a win.', ['exit polls', 'a win']],
    ['and not elsewhere', 'Yesterday, exit polls open.', []],
    ['what describes people', 'But health officials said no.', ['health officials']],
    ['or somebody, behind the cue', 'So said marketing director Ana Ruiz.', ['marketing director Ana Ruiz']],
    ['an age', 'So said 27-year-old Ana Ruiz.', ['27-year-old Ana Ruiz']],
    ['a people and what they do', 'That was so, according to Danish officials.', ['Danish officials']],
    ['a number of children', 'So said mother of two Ana Ruiz.', ['mother of two Ana Ruiz']],
    [
      'two jobs of several words',
      'So said resident and shop owner Ana Ruiz.',
      ['resident and shop owner Ana Ruiz']
    ],
    ['a noun that is a verb as well', 'The think tank said no.', ['The think tank']],
    ['but not within another phrase', 'An official involved in the plan said no.', ['An official']],
    ['but no object of another verb', 'Yesterday, tests showed marketing officials nothing.', ['officials']],
    ['a past tense is no part of it', 'The mayor hit back at them.', ['The mayor', 'them']],
    ['a full name and whose it is', 'They beat Spain’s Ana Ruiz.', ['They', 'Spain', 'Spain’s Ana Ruiz']],
    ['a verb behind a name is no part of it', 'Obi rallied members.', ['Obi', 'members']],
    [
      'but one that tells where somebody is from',
      'Leeds based designer Ana Low left.',
      ['Leeds based designer Ana Low']
    ],
    ['and whom it tells of, who speaks', 'Leeds based lawyers said no.', ['Leeds based lawyers']],
    ['two with a title each are two', 'The king and Queen Ana Low left.', ['The king', 'Queen Ana Low']],
    ['one with two offices is one', 'The founder and chief Ana Low left.', ['The founder and chief Ana Low']],
    ['a first name in brackets is of the name', 'William (Bill) Turner left.', ['William (Bill) Turner']],
    ['but no town', 'Carl (Hull) Hansen left.', ['Carl', 'Hull', 'Hansen']],
    ['nor a full name', 'Carl (Bill Clay) Hansen left.', ['Carl', 'Bill Clay', 'Hansen']],
    ['nor what no mark ends', 'Carl “Bull Hansen left.', ['Carl', 'Bull Hansen']],
    ['an office ends with its sentence', 'The head of planning. Ana Low left.', ['The head', 'Ana Low']],
    ['and before another', 'The head of planning and Ana Low left.', ['The head', 'Ana Low']],
    ['a firm with its suffix is one', 'Norrby Energy, Inc. left.', ['Norrby Energy, Inc.']],
    ['letters in the plural are no name', 'Several MPs and NGOs left.', ['Several MPs', 'NGOs']],
    ['but one behind its owner is', 'Obi’s embattled members left.', ['Obi', 'Obi’s embattled members']],
    ['but no single name: it may be a thing', 'They liked Smith’s Halcyon.', ['They', 'Smith', 'Halcyon']],
    [
      'a body whose spokesman it is',
      'A Ministry of Works spokesman called.',
      ['A Ministry of Works spokesman', 'Works']
    ],
    ['and not what is of no body', 'A Ministry of works spokesman left.', ['A Ministry', 'spokesman']],
    ['a name behind its owner, whatever follows', 'Spain’s Ana Ruiz wept.', ['Spain', 'Spain’s Ana Ruiz']],
    ['without an age that begins a sentence', 'Eighty-Year-Old Ana Ruiz wept.', ['Ana Ruiz']],
    ['with a small word in a name', 'They met Rhodri ap Gwynfor.', ['They', 'Rhodri ap Gwynfor']],
    ['and what stands before a group', 'Aid groups said no.', ['Aid groups']],
    ['without the time', 'The board late Monday said no.', ['The board']]
  ])('%s', (_, text, expected) => expect(mentionsOf(text)).toEqual(expected))
})
