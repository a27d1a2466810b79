/** A part of a regular expression, as far as it matters for the words that its matches hold. */
export type PatternPart =
  /** One of a few texts, in lower case. What stands between words without being read (`\b`, `^`) is a space. */
  | {type: 'text'; texts: readonly string[]}
  /** A character of a large class. `wordless`: never one of `\w`. */
  | {type: 'character'; wordless: boolean; digit: boolean}
  | {type: 'choice'; options: readonly PatternSequence[]}
  /** What may be left out, or come more than once. */
  | {type: 'optional'; content: PatternSequence}
export type PatternSequence = readonly PatternPart[]

/** How far a source has been read. */
interface Reader {
  source: string
  at: number
}

/**
 * Reads the source of a regular expression without the flags `m`, `u` and `v`. What it does not know becomes a part
 * that matches more.
 */
export function readPattern({source}: RegExp): PatternSequence {
  return readChoice({source, at: 0})
}

const space: PatternPart = {type: 'text', texts: [' ']}
const anyCharacter: PatternPart = {type: 'character', wordless: false, digit: false}

/** `a|b`, past the bracket that ends it. */
function readChoice(reader: Reader): PatternSequence {
  const first = readSequence(reader)
  if (reader.source.charAt(reader.at++) !== '|') return first
  const options = [first]
  do options.push(readSequence(reader))
  while (reader.source.charAt(reader.at++) === '|')
  const texts = textsOfOptions(options)
  return [texts ? {type: 'text', texts} : {type: 'choice', options}]
}

function readSequence(reader: Reader): PatternSequence {
  const parts: PatternPart[] = []
  while (!/^[|)]?$/.test(reader.source.charAt(reader.at))) parts.push(...readRepetition(reader))
  return parts
}

function readRepetition(reader: Reader): PatternSequence {
  const content = readPart(reader)
  if (!/[*+?{]/.test(reader.source.charAt(reader.at))) return content
  const mark = take(reader, /(?:[*+?]|\{[\d,]+\})\??/y)
  if (mark === '?') return readOptional(content)
  // Of many times, the first tells enough.
  return /^(?:\*|\{0)/.test(mark) ? [{type: 'optional', content}] : [...content, {type: 'optional', content}]
}

function readOptional(content: PatternSequence): PatternSequence {
  const texts = textsOfOptions([[], content])
  return [texts ? {type: 'text', texts} : {type: 'optional', content}]
}

function readPart(reader: Reader): PatternSequence {
  switch (reader.source.charAt(reader.at)) {
    case '(':
      return readGroup(reader)
    case '[':
      return [readClass(take(reader, /\[(?:[^\]\\]|\\.)*\]/y).slice(1, -1))]
    case '\\':
      return [readEscape(take(reader, /\\(?:k<\w+>|u[\da-f]{4}|x[\da-f]{2}|c[a-z]|\d+|.)/iy))]
    case '.':
      take(reader, /\./y)
      return [anyCharacter]
    case '^':
    case '$':
      take(reader, /./y)
      return [space]
    default:
      // A word at once, but for a last letter that is repeated.
      return [{type: 'text', texts: [take(reader, /\w+(?![\w*+?{])|./y).toLowerCase()]}]
  }
}

function readGroup(reader: Reader): PatternSequence {
  const opening = take(reader, /\((?:\?(?:<?[=!]|:|<\w+>))?/y)
  const content = readChoice(reader)
  // What looks ahead or behind reads nothing itself.
  return /[=!]$/.test(opening) ? [] : content
}

function readEscape(escape: string): PatternPart {
  if (/^\\[bst]$/.test(escape)) return space
  if (escape === String.raw`\d`) return {type: 'character', wordless: false, digit: true}
  // A class or a back-reference.
  if (/^\\\w/.test(escape)) return anyCharacter
  return {type: 'text', texts: [escape.slice(1)]}
}

/** No more texts than these are told apart. */
const mostTexts = 128

/** What stands between square brackets. */
function readClass(members: string): PatternPart {
  const isList = !/^\^|.-.|\\/.test(members.replace(/\\[st\W]/g, ' '))
  if (!isList) return {type: 'character', wordless: false, digit: members === String.raw`\d`}
  const list = members
    .replace(/\\[st]/g, ' ')
    .replace(/\\/g, '')
    .toLowerCase()
  if (list.length <= mostTexts) return {type: 'text', texts: [...new Set(list)]}
  return {type: 'character', wordless: !/\w/.test(list), digit: false}
}

/** All texts that one of the options may be, where they are few. */
function textsOfOptions(options: readonly PatternSequence[]): readonly string[] | undefined {
  const all: string[] = []
  for (const option of options) {
    const texts = textsOfSequence(option)
    if (!texts || all.length + texts.length > mostTexts) return undefined
    all.push(...texts)
  }
  return all
}

function textsOfSequence(sequence: PatternSequence): readonly string[] | undefined {
  let texts: readonly string[] = ['']
  for (const part of sequence) {
    const next = joinTexts(texts, part)
    if (!next) return undefined
    texts = next
  }
  return texts
}

/** Each of the texts with each text of the part after it, where they are few. */
export function joinTexts(texts: readonly string[], part: PatternPart): readonly string[] | undefined {
  if (part.type !== 'text' || texts.length * part.texts.length > mostTexts) return undefined
  const joined: string[] = []
  for (const text of texts) for (const end of part.texts) joined.push(text + end)
  return joined
}

/** Takes what a sticky pattern finds next. */
function take(reader: Reader, pattern: RegExp): string {
  pattern.lastIndex = reader.at
  const found = pattern.exec(reader.source)?.[0] ?? ''
  reader.at += found.length
  return found
}
