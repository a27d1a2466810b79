import type {Nodes, Root} from 'nlcst'
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
 * The words, punctuation and symbols of English text, in order, as `retext-english` reads them (by its parser,
 * `parse-english`): `U.S.`, `far-right` and `Le Pen’s` are words, and `Mr.` ends no sentence.
 */
export function findTokens(text: string): Token[] {
  const parser = new ParseEnglish()
  const tokens: Token[] = []
  for (let start = 0; start < text.length; start = endOfPiece(text, start))
    addTokens(tokens, text, start, parser.parse(text.slice(start, endOfPiece(text, start))))
  return tokens
}

/** Adds the tokens of a piece of text that begins at `start`; in plain loops, as this runs for every word. */
function addTokens(tokens: Token[], text: string, start: number, root: Root): void {
  let offset = start
  for (const sentence of root.children.flatMap(childrenOf)) {
    let startsSentence = true
    for (const node of childrenOf(sentence)) {
      const end = offset + lengthOf(node)
      if (node.type !== 'WhiteSpaceNode')
        tokens.push({start: offset, end, text: text.slice(offset, end), startsSentence})
      startsSentence = false
      offset = end
    }
  }
}

/** The children of a paragraph or a sentence; a node of another kind stands for itself. */
const childrenOf = (node: Nodes): Nodes[] =>
  node.type === 'ParagraphNode' || node.type === 'SentenceNode' ? node.children : [node]

/** How long the text of a node is, in UTF-16 code units. */
function lengthOf(node: Nodes): number {
  if ('value' in node) return node.value.length
  let length = 0
  for (const child of node.children) length += lengthOf(child)
  return length
}

/** Where the piece that begins at `start` ends: after a line, else after a word, else wherever it is full. */
function endOfPiece(text: string, start: number): number {
  const full = start + pieceLength
  if (full >= text.length) return text.length
  const piece = text.slice(start, full)
  const last = piece.includes('\n') ? piece.lastIndexOf('\n') : piece.lastIndexOf(' ')
  return last > 0 ? start + last + 1 : full
}
