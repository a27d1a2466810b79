import type {Nodes} from 'nlcst'
import {toString} from 'nlcst-to-string'
import {ParseEnglish} from 'parse-english'
import type {Span} from './span.js'

/** A word, a punctuation mark or a symbol. */
export interface Token extends Span {
  text: string
  /** Whether a sentence begins here. */
  startsSentence: boolean
}

/**
 * The longest piece of text that is parsed at once, in UTF-16 code units. The parser's work grows faster than its
 * input on runs of brackets and single letters, so that long text is read piece by piece.
 */
const pieceLength = 6000

/**
 * The words, punctuation and symbols of English text, in order, as `retext-english` reads them (by its parser, `parse-english`): `U.S.`, `far-right`
 * and `Le Pen’s` are words, and `Mr.` ends no sentence.
 */
export function findTokens(text: string): Token[] {
  const parser = new ParseEnglish()
  const tokens: Token[] = []
  for (let start = 0; start < text.length; start = endOfPiece(text, start)) {
    let offset = start
    const root = parser.parse(text.slice(start, endOfPiece(text, start)))
    const sentences = root.children.flatMap(childrenOf).map(childrenOf)
    for (const [index, node] of sentences.flatMap((nodes) => [...nodes.entries()])) {
      const value = toString(node)
      const end = offset + value.length
      if (node.type !== 'WhiteSpaceNode')
        tokens.push({start: offset, end, text: value, startsSentence: index === 0})
      offset = end
    }
  }
  return tokens
}

/** The children of a paragraph or a sentence; a node of another kind stands for itself. */
const childrenOf = (node: Nodes): Nodes[] =>
  node.type === 'ParagraphNode' || node.type === 'SentenceNode' ? node.children : [node]

/** Where the piece that begins at `start` ends: after a line, else after a word, else wherever it is full. */
function endOfPiece(text: string, start: number): number {
  const full = start + pieceLength
  if (full >= text.length) return text.length
  const piece = text.slice(start, full)
  const last = piece.includes('\n') ? piece.lastIndexOf('\n') : piece.lastIndexOf(' ')
  return last > 0 ? start + last + 1 : full
}
