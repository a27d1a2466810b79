import type {MaskedText} from '../quotes/mask-quotes.js'
import type {QuotedRange} from '../quotes/pair-marks.js'
import type {Span} from '../text/span.js'
import {findTokens, type Token} from '../text/words-and-sentences.js'
import {lexicon, type Lexicon} from './lexicon.js'
import {wordClass, type WordClass} from './word-classes.js'

/** A word of the reporter, or a whole quotation standing for one, at its place in the text. */
export interface Word extends Span {
  text: string
  class: WordClass
  capital: boolean
  /** Whether it ends in ’s or s’. */
  owns: boolean
  sentence: number
  paragraph: number
  /** Which quotation it stands for. */
  range?: number
}

const apostropheS = /['’]s?$/

/** The reporter’s words and the quotations between them, each with its class. */
export function readWords(text: string, masked: MaskedText, ranges: readonly QuotedRange[]): Word[] {
  const table = lexicon()
  const words: Word[] = []
  let sentence = 0
  let paragraph = 0
  for (const token of findTokens(masked.text)) {
    while ((masked.starts[paragraph + 1] ?? Infinity) <= token.start) {
      paragraph++
      sentence++
    }
    const range = masked.rangeAt.get(token.start)
    if (token.startsSentence || endsSentence(words.at(-1), token, text, ranges, table)) sentence++
    words.push(
      readWord(
        token,
        masked,
        table,
        sentence,
        paragraph,
        range,
        range === undefined ? undefined : ranges[range]
      )
    )
  }
  nameFirstWords(words)
  return words
}

function readWord(
  token: Token,
  masked: MaskedText,
  table: Lexicon,
  sentence: number,
  paragraph: number,
  index: number | undefined,
  range: QuotedRange | undefined
): Word {
  if (index !== undefined && range !== undefined)
    return {
      ...range.outer,
      text: '',
      class: wordClass.quote,
      capital: false,
      owns: false,
      sentence,
      paragraph,
      range: index
    }
  const start = masked.toOffset(token.start)
  const capital = /^\p{Lu}/u.test(token.text)
  const owns = token.text.length > 2 && apostropheS.test(token.text)
  return {
    start,
    end: start + token.text.length,
    text: token.text,
    class: classify(owns ? token.text.replace(apostropheS, '') : token.text, capital, table),
    capital,
    owns,
    sentence,
    paragraph
  }
}

/** Whether a quotation that stood before, and ended like a sentence, ended the reporter’s sentence too. */
function endsSentence(
  last: Word | undefined,
  token: Token,
  text: string,
  ranges: readonly QuotedRange[],
  table: Lexicon
): boolean {
  if (last?.range === undefined) return false
  const inner = ranges[last.range]?.inner
  if (!inner) return false
  const tail = text.slice(Math.max(inner.start, inner.end - 2), inner.end).trimEnd()
  if (!/[.!?…]['’”"]?$/.test(tail)) return false
  if (token.text === '\uFFFC') return true
  // “Why?” she asked goes on; “Why.” She left does not.
  return /^\p{Lu}/u.test(token.text) && (tail.includes('.') || !table.has(token.text.toLowerCase()) === false)
}

function classify(text: string, capital: boolean, table: Lexicon): WordClass {
  const known = table.get(text.toLowerCase().replace(/\.$/, ''))
  if (capital) return known ?? wordClass.name
  if (known !== undefined) return known
  return classifyByShape(text)
}

function classifyByShape(text: string): WordClass {
  if (/^[\p{L}]/u.test(text)) {
    if (text.endsWith('ly')) return wordClass.ly
    if (text.endsWith('ing')) return wordClass.ing
    if (text.endsWith('ed')) return wordClass.ed
    return /[^s]s$/.test(text) ? wordClass.plural : wordClass.other
  }
  if (/^\d|^[$£€#]/.test(text)) return wordClass.number
  switch (text.charAt(0)) {
    case ',':
      return wordClass.comma
    case '.':
    case '!':
    case '?':
    case '…':
      return wordClass.stop
    case ':':
      return wordClass.colon
    case ';':
      return wordClass.semicolon
    case '-':
    case '–':
    case '—':
      return wordClass.dash
    case '(':
    case '[':
      return wordClass.open
    case ')':
    case ']':
      return wordClass.close
    default:
      return wordClass.mark
  }
}

/** A capital inside a sentence makes a name; at the beginning of one it tells nothing by itself. */
function nameFirstWords(words: Word[]): void {
  let previous: Word | undefined
  for (const [index, word] of words.entries()) {
    const first =
      previous === undefined || previous.sentence !== word.sentence || previous.class === wordClass.colon
    if (word.capital && !keepsClass.has(word.class)) {
      const next = words[index + 1]
      if (!first) word.class = wordClass.name
      else if (next?.capital && next.class === wordClass.name && ambiguous.has(word.class))
        word.class = wordClass.name
    }
    previous = word
  }
}

/** What a capital does not turn into a name. */
const keepsClass: ReadonlySet<WordClass> = new Set([
  wordClass.name,
  wordClass.honorific,
  wordClass.role,
  wordClass.i,
  wordClass.time,
  wordClass.organization
])

const ambiguous: ReadonlySet<WordClass> = new Set([
  wordClass.modal,
  wordClass.speechBase,
  wordClass.stanceBase,
  wordClass.cueNoun
])
