/** What a word is, and where a sentence begins: by hand, and against parse-english, the parser of retext, as an oracle. */
import fc from 'fast-check'
import type {Nodes} from 'nlcst'
import {ParseEnglish} from 'parse-english'
import {describe, expect, it} from 'vitest'
import {mask} from '../../src/quotes/mask-quotes.js'
import {findTokens} from '../../src/text/words-and-sentences.js'
import {shuffledFixtures} from '../article-like.js'
import {readFixtures} from '../read-fixtures.js'

/** A text, and its sentences with spaces between their tokens. */
type Case = [text: string, ...sentences: string[]]

const cases: [rule: string, ...Case[]][] = [
  [
    'a mark that ends a sentence',
    ['It sank. He swam.', 'It sank .', 'He swam .'],
    ['Why? No! Well… Wait', 'Why ?', 'No !', 'Well …', 'Wait'],
    ['Well... He left!! So?! No.', 'Well ...', 'He left !!', 'So ? !', 'No .'],
    ['It sank', 'It sank'],
    ['It sank . . . He swam', 'It sank . . .', 'He swam']
  ],
  [
    'what goes on with the sentence before it',
    ['It sank. and nobody swam.', 'It sank. and nobody swam .'],
    ['“Yahoo!”, he said. So', '“ Yahoo ! ” , he said .', 'So'],
    ['At No.5 he left. 5 stayed.', 'At No.5 he left .', '5 stayed .'],
    ['It sank!5 swam', 'It sank ! 5 swam'],
    ['It sank. (– He swam', 'It sank .', '( – He swam'],
    ['It sank. – ! He swam', 'It sank. – !', 'He swam']
  ],
  [
    'marks that close a sentence',
    ['(It sank.) He swam', '( It sank . )', 'He swam'],
    ['“It sank.” He swam', '“ It sank . ”', 'He swam'],
    ['“It sank.” “He swam', '“ It sank . ”', '“ He swam'],
    ['It sank.’” [He swam', 'It sank . ’ ”', '[ He swam'],
    [`said.  ${mask}\n\nThough`, 'said .', mask, 'Though']
  ],
  [
    'abbreviations',
    ['Mr. Voss met Dr. Hill on Sept. 3 .', 'Mr. Voss met Dr. Hill on Sept. 3 .'],
    ['SEPT. 3 was no MR. Voss', 'SEPT. 3 was no MR .', 'Voss'],
    ['Voss et al. Swam in ibid. He', 'Voss et al. Swam in ibid. He'],
    ['Ilse J. Tanner, (J.) Tanner', 'Ilse J. Tanner , ( J . )', 'Tanner'],
    ['See Fig.\n12. He swam', 'See Fig .', '12. He swam']
  ],
  [
    'initials',
    ['the U.S. Navy, in Washington, D.C.', 'the U.S. Navy , in Washington , D.C.'],
    ['at 7 p.m. He left', 'at 7 p.m. He left'],
    ['non-U.S. ships by 3.5. He', 'non-U.S. ships by 3.5 .', 'He'],
    ['J.R.R. Voss at 1.2. He', 'J.R.R. Voss at 1.2 .', 'He']
  ],
  [
    'stops that touch a word',
    ['on .com and .NET sites', 'on .com and .', 'NET sites'],
    ['he v. Voss', 'he v. Voss'],
    ['a. . B', 'a . .', 'B']
  ],
  [
    'marks within words',
    ["far-right Le Pen’s O'Neil", "far-right Le Pen’s O'Neil"],
    ['AT&T, Q&A and R & B', 'AT&T , Q&A and R & B'],
    ['from &c to 4:15', 'from &c to 4:15'],
    ['pre- and post-war -- no', 'pre- and post-war -- no'],
    ['snake__case _x_', 'snake__case _ x _'],
    [
      'https://copydesk.example/a?b=c, voss@copydesk.example',
      'https : // copydesk.example / a?b=c , voss@copydesk.example'
    ]
  ],
  [
    'slashes',
    ['w/ him, w/o me', 'w/ him , w/ o me'],
    ['AC/DC and/or he/she a/b', 'AC/DC and / or he / she a/b']
  ],
  [
    'elisions',
    ['Get ’em in the ’90s, ’Tis', 'Get ’em in the ’90s , ’Tis'],
    ["rock 'n' roll, rock’n’roll", "rock 'n' roll , rock’n’roll"],
    ['the ol’ man, ol’ man', 'the ol’ man , ol’ man'],
    ['the plaintiffs’ lawyer', 'the plaintiffs ’ lawyer'],
    ['‘Twas ’bout', '‘ Twas ’ bout']
  ],
  [
    'numbers and signs',
    ['$3.50, 1,200 or 5% #tag', '$ 3.50 , 1 , 200 or 5 % # tag'],
    ['3.5 kg. 4 kg', '3.5 kg .', '4 kg']
  ],
  [
    'characters beyond ASCII',
    ['Café e\u0301te\u0301 渡船 Ωmega', 'Café e\u0301te\u0301 渡船 Ωmega'],
    ['Go. Éva left. éva', 'Go .', 'Éva left. éva'],
    ['a 🚢🚢 b ©🚢 🏳️‍🌈', 'a 🚢🚢 b ©🚢 🏳 \ufe0f \u200d🌈'],
    ['lone \ud83d half', 'lone \ud83d half'],
    ['a\u00a0b\u2028c\u0085d\ufeffe', 'a b c d \ufeff e'],
    ['soft\u00adhyphen zero\u200bwidth', 'soft\u00adhyphen zero \u200b width']
  ],
  [
    'blank lines',
    ['Ferry sinks\n\nIt sank', 'Ferry sinks', 'It sank'],
    ['Ferry sinks\nIt sank', 'Ferry sinks It sank'],
    ['Ferry sinks\r\n\r\nIt sank', 'Ferry sinks', 'It sank'],
    ['Ferry sinks\r\nIt\rsank', 'Ferry sinks It sank'],
    ['Ferry sinks \n \n\n and more.\n\n\n', 'Ferry sinks', 'and more .'],
    ['\n\nIt sank. \n\nhe swam', 'It sank.', 'he swam']
  ],
  ['nothing to read', [''], [' \n'], ['...', '...'], ['"', '"']]
]

describe('findTokens', () => {
  describe.each(cases)('reads %s', (_rule, ...texts) => {
    it.each(texts)('%j', (text, ...sentences) => {
      expect(sentencesOf(findTokens(text))).toEqual(sentences)
      expect(sentencesOf(tokensOfOracle(text))).toEqual(sentences)
    })
  })

  it('says where each token stands', () => {
    expect(findTokens('Mr. Voss  left.')).toEqual([
      {start: 0, end: 3, text: 'Mr.', startsSentence: true},
      {start: 4, end: 8, text: 'Voss', startsSentence: false},
      {start: 10, end: 14, text: 'left', startsSentence: false},
      {start: 14, end: 15, text: '.', startsSentence: false}
    ])
  })
})

describe('finds the tokens that parse-english finds', () => {
  it.each(readFixtures())('in the fixture $name', ({raw}) => {
    expect(findTokens(raw)).toEqual(tokensOfOracle(raw))
  })

  it('in lines of the fixtures, in any order', () => {
    fc.assert(fc.property(shuffledFixtures, agrees), {numRuns: 50})
  })

  it('in what words and sentences are made of, in any order', () => {
    fc.assert(fc.property(pieces, agrees), {numRuns: 2000})
  })
})

/** Where both differ on purpose: parse-english makes a sentence of marks before the first word, if they are two or more. */
it('takes marks before the first word for no sentence', () => {
  expect(sentencesOf(findTokens('?! It sank.'))).toEqual(['? ! It sank .'])
  expect(sentencesOf(tokensOfOracle('?! It sank.'))).toEqual(['? !', 'It sank .'])
})

/** And of a number that ends a sentence: of three digits or fewer, its stop is for parse-english part of it, as in a list. */
it.each<Case>([
  ['He is 58. Voss left', 'He is 58 .', 'Voss left'],
  ['a crowd of about 4,000. “Go', 'a crowd of about 4 , 000 .', '“ Go'],
  ['It rose to $26. [He', 'It rose to $ 26 .', '[ He'],
  ['Voss left on June 26.', 'Voss left on June 26 .'],
  ['He is  58. Voss left', 'He is 58 .', 'Voss left'],
  ['Voss won 3. and left', 'Voss won 3. and left'],
  ['12. Voss left', '12. Voss left'],
  ['  12. Voss left', '12. Voss left'],
  ['• 12. Voss left', '• 12. Voss left'],
  ['The coach of 1. FC Norrby left', 'The coach of 1. FC Norrby left'],
  ['It was the 2. Bundesliga', 'It was the 2. Bundesliga'],
  ['Voss left on 24. December', 'Voss left on 24. December'],
  ['Voss left\n12. Hill left', 'Voss left 12. Hill left']
])('ends a sentence behind a number within a line: %j', (text, ...sentences) => {
  expect(sentencesOf(findTokens(text))).toEqual(sentences)
})

/** And of units, counties and other words of every day, behind which a capital begins a sentence; and of ranks, behind which a name stands. */
it.each<Case>([
  ['It took 3 min. They swam', 'It took 3 min .', 'They swam'],
  ['The police came in. “Go', 'The police came in .', '“ Go'],
  ['Subscribe or sign in.\n3. Mend the drains', 'Subscribe or sign in .', '3. Mend the drains'],
  ['He read of it in the sun. Voss left', 'He read of it in the sun .', 'Voss left'],
  ['He was a pro. Voss left', 'He was a pro .', 'Voss left'],
  ['He left the Isle of Man. Voss left', 'He left the Isle of Man .', 'Voss left'],
  ['He fought in the War. Voss left', 'He fought in the War .', 'Voss left'],
  ['So said Det. Voss', 'So said Det. Voss'],
  ['So said Assoc. Prof. Voss', 'So said Assoc. Prof. Voss']
])('knows abbreviations of news: %j', (text, ...sentences) => {
  expect(sentencesOf(findTokens(text))).toEqual(sentences)
})

const words =
  'he She they said Voss Smith’s Mr St Mr. p a U S U.S. p.m. J J. 12 3 3.5 4:15 ’90s 90s em ’em Tis ’Tis n ’n’ ol o ol’ w w/ et al cf ' +
  'Sept SEPT inc Inc. ibid Ph D x- far-right café e\u0301 Ωmega 渡船 a/b AC/DC and/or Q&A AT&T .com .NET $5 £3.50 50% #tag ' +
  'https://copydesk.example/a?b=c&d voss@copydesk.example rock roll No.'
const marks = `. . . , ; : ! ? … ... .. ?! ‽ - -- – — ’ ' “ ” " ‘ ( ) [ ] { } / & _ __ @ # * % + = ~ | · • » « › ° © ${mask}`
const others = ['\u00ad', '\u200b', '\u2010', '\u2027', '🚢', '🚢🏳️‍🌈', '❤️', '👩‍🚀', '\ud83d']
const spaces = [
  ' ',
  ' ',
  ' ',
  '',
  '',
  '  ',
  '\n',
  '\n\n',
  '\r\n',
  '\r\n\r\n',
  '\r\r',
  '\n \n',
  '\t',
  '\u00a0',
  '\u2028',
  '\u0085',
  '\ufeff'
]

const pieces = fc
  .array(
    fc.oneof(
      {weight: 4, arbitrary: fc.constantFrom(...words.split(' '))},
      {weight: 3, arbitrary: fc.constantFrom(...marks.split(' '))},
      {weight: 1, arbitrary: fc.constantFrom(...others)},
      {weight: 4, arbitrary: fc.constantFrom(...spaces)}
    ),
    {maxLength: 16}
  )
  // “nem. con.” is no abbreviation of news.
  .map((list) => list.join('').replaceAll('nem', 'n em'))

function agrees(text: string): void {
  const behindWord = `It ${text}`
  expect(findTokens(behindWord)).toEqual(tokensOfOracle(behindWord))
}

type Tokens = ReturnType<typeof findTokens>

function sentencesOf(tokens: Tokens): string[] {
  const sentences: string[] = []
  for (const {text, startsSentence} of tokens)
    sentences.push(startsSentence ? text : `${sentences.pop() ?? ''} ${text}`)
  return sentences
}

/** The tokens of parse-english: its words and marks, without what it says of the inside of words. */
function tokensOfOracle(raw: string): Tokens {
  const tokens: Tokens = []
  let start = 0
  for (const sentence of new ParseEnglish().parse(raw).children.flatMap(childrenOf)) {
    let startsSentence = true
    for (const node of childrenOf(sentence)) {
      const text = textOf(node)
      const end = start + text.length
      if (node.type !== 'WhiteSpaceNode') tokens.push({start, end, text, startsSentence})
      startsSentence = false
      start = end
    }
  }
  return tokens.flatMap((token) => apartFromStop(raw, token, tokens))
}

/** The number, or “in”, and its stop, where that ends a sentence for us. */
function apartFromStop(raw: string, token: Tokens[number], tokens: Tokens): Tokens {
  const {start, end, text} = token
  const rest = raw.slice(end)
  const isBeforeEnding = /^[^\p{L}\p{N}\u200d.!?…‽]*[.!?…‽]/u.test(rest)
  // One stop of several with spaces between them is a mark for itself.
  const isOfWord = isBeforeEnding && !/^[^\S\ufeff]+\./.test(rest)
  const goesOn = isOfWord || /^[\p{Pe}\p{Pf}"']*(?:\d|(?:[^\S\ufeff]|\u0085)*[\p{Ll},;])/u.test(rest)
  let at = start
  while (/^[ \xa0$£€,]$/.test(raw.charAt(at - 1))) at--
  const before = raw
    .slice(0, at)
    .split(/[^\p{L}\p{M}\p{N}]/u)
    .at(-1)
  const isOrdinal = before === '' || /^(?:the|of|on)$/i.test(before ?? '')
  const isAmount = /^\d{1,3}\.$/.test(text) && !isOrdinal
  // “He came in.” is an inch to parse-english.
  if (!(isAmount || text.toLowerCase() === 'in.') || goesOn) return [token]
  const behind = end + (/^[\p{Pe}\p{Pf}"']*/u.exec(rest)?.[0].length ?? 0)
  const next = tokens.find((other) => other.start >= behind)
  if (next && !isBeforeEnding) next.startsSentence = true
  const stop = {start: end - 1, end, text: '.', startsSentence: false}
  return [{...token, end: end - 1, text: text.slice(0, -1)}, stop]
}

/** The children of a paragraph or a sentence; a node of another kind stands for itself. */
const childrenOf = (node: Nodes): Nodes[] =>
  node.type === 'ParagraphNode' || node.type === 'SentenceNode' ? node.children : [node]

const textOf = (node: Nodes): string =>
  'value' in node ? node.value : node.children.map((child) => textOf(child)).join('')
