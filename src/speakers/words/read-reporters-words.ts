import {mask, type MaskedText} from '../../quotes/mask-quotes.js'
import type {QuotedRange} from '../../quotes/pair-marks.js'
import type {Span} from '../../text/span.js'
import {takesStop} from '../../text/gap.js'
import {findTokens, type Token} from '../../text/words-and-sentences.js'
import {isCapital} from '../../text/characters.js'
import {describeWord, type WordFacts} from './describe-word.js'
import {classifyWord} from './lexicon.js'
import {joinTitlesInBrackets} from './join-titles-in-brackets.js'
import {lowerOffices} from './lower-offices.js'
import {nameDemonyms} from './name-demonyms.js'
import {nameFirstWords} from './name-first-words.js'
import {WordClass} from '../../data/words/word-class.js'
import type {Word} from './word.js'
import {remembered} from '../../memo/remembered.js'

/** The reporter’s words and the quotations between them, each with its class. */
export function readReportersWords(text: string, masked: MaskedText, ranges: readonly QuotedRange[]): Word[] {
  const words: Word[] = []
  // The same words come again and again.
  const factsOf = remembered(describeWord)
  const {pieces} = masked
  let next = 0
  let shift = 0
  let sentence = 0
  let paragraph = 0
  for (const token of findTokens(masked.text)) {
    let range: number | undefined
    for (let piece = pieces[next]; piece && piece.start <= token.start; piece = pieces[++next]) {
      shift = piece.shift
      sentence += piece.paragraph - paragraph
      paragraph = piece.paragraph
      range = piece.start === token.start ? piece.range : undefined
    }
    const before = words.at(-1)
    const beginsLarge = range !== undefined && isCapital(text, ranges[range]?.inner.start ?? 0)
    if (before && beginsLarge && endsInLooseStop(before)) words.push(takeStop(before))
    const last = words.at(-1)
    if (
      token.startsSentence ||
      followsStop(last, token) ||
      followsQuotedSentence(last, token, text, ranges) ||
      (beginsLarge && last !== undefined && mayEndSentence(last))
    )
      sentence++
    const start = token.start + shift
    if (last && isPluralPossessive(last, token, start)) {
      last.owns = true
      last.end++
      last.text += token.text
      continue
    }
    if (last && range === undefined && isHandle(last, token, start)) {
      last.text += token.text
      last.end = start + token.text.length
      last.class = WordClass.name
      last.capital = true
      last.owns = factsOf(token.text).owns
      continue
    }
    const outer = range === undefined ? undefined : ranges[range]?.outer
    if (outer && range !== undefined) {
      words.push(quotationOf(outer, range, sentence, paragraph))
      continue
    }
    const {text: written} = token
    const facts = factsOf(written)
    // “She’d” is two words.
    const split = facts.pronoun
    if (split === 0) {
      words.push(wordOf(written, start, facts, sentence, paragraph))
      continue
    }
    const [pronoun, verb] = [written.slice(0, split), written.slice(split)]
    words.push(
      wordOf(pronoun, start, factsOf(pronoun), sentence, paragraph),
      wordOf(verb, start + split, factsOf(verb), sentence, paragraph)
    )
  }
  nameFirstWords(words)
  nameDemonyms(words)
  joinTitlesInBrackets(words)
  lowerOffices(words)
  return words
}

/** The apostrophe of “the plaintiffs’ lawyer”, which the tokeniser takes for a mark of its own. */
const isPluralPossessive = (last: Word, {text}: Token, start: number): boolean =>
  (text === "'" || text === '’') && last.end === start && /\p{L}s$/u.test(last.text)

/** `@saltfan`, which the tokeniser takes apart: a name on social media. */
const isHandle = (last: Word, {text}: Token, start: number): boolean =>
  last.text === '@' && last.end === start && /^[\p{L}\p{N}_]/u.test(text)

/** The word that stands for a quotation. */
const quotationOf = ({start, end}: Span, range: number, sentence: number, paragraph: number): Word => ({
  start,
  end,
  text: '',
  class: WordClass.quote,
  capital: false,
  owns: false,
  sentence,
  paragraph,
  range
})

const wordOf = (
  text: string,
  start: number,
  facts: WordFacts,
  sentence: number,
  paragraph: number
): Word => ({
  start,
  end: start + text.length,
  text,
  class: facts.class,
  capital: facts.capital,
  owns: facts.owns,
  sentence,
  paragraph
})

/** Whether a quotation that stands before a word, and ends like a sentence, ends the reporter’s sentence too. */
function followsQuotedSentence(
  last: Word | undefined,
  token: Token,
  text: string,
  ranges: readonly QuotedRange[]
): boolean {
  const inner = last?.range === undefined ? undefined : ranges[last.range]?.inner
  if (!inner) return false
  const tail = text.slice(Math.max(inner.start, inner.end - 2), inner.end).trimEnd()
  if (!/[.!?…]['’”"]?$/.test(tail)) return false
  if (token.text === mask) return true
  // “Why?” Smith asked goes on, and so does “Why?” Mr Smith asked; “Why.” Smith left does not, and no more does “Why?” She left.
  const found = classifyWord(token.text)
  const mayGoOn = found === undefined || found === WordClass.honorific
  return isCapital(token.text, 0) && (tail.includes('.') || !mayGoOn)
}

/** “… said Tom Hill Jr. “Maybe””: a stop, or an abbreviation, if a quotation that begins large follows. */
const mayEndSentence = ({text}: Word): boolean =>
  text === '.' || /^(?:Jr|Sr|Inc|Co|Corp|Ltd|[ap]\.m|U\.[SK])\.$/.test(text)

/** “… said Ana Low. “Maybe”.”: of a word before a quotation alone the tokeniser takes the stop for its own. */
const endsInLooseStop = ({text}: Word): boolean => /^[^.]{2,}\.$/.test(text) && !takesStop(text.slice(0, -1))

/** Takes the full stop off a word, as a mark of its own. */
function takeStop(word: Word): Word {
  const {start, sentence, paragraph} = word
  const bare = word.text.slice(0, -1)
  Object.assign(word, wordOf(bare, start, describeWord(bare), sentence, paragraph))
  return wordOf('.', word.end, describeWord('.'), sentence, paragraph)
}

/** “…at 7 p.m. He left”: an abbreviation that ends a sentence, if a pronoun or an article begins the next. */
function followsStop(last: Word | undefined, token: Token): boolean {
  if (!last?.text.endsWith('.') || !isCapital(token.text, 0)) return false
  return beginsSentence.has(classifyWord(token.text) ?? WordClass.other)
}

const beginsSentence: ReadonlySet<WordClass> = new Set<WordClass>([
  WordClass.he,
  WordClass.they,
  WordClass.it,
  WordClass.article,
  WordClass.possessive,
  WordClass.but,
  WordClass.in,
  WordClass.when
])
