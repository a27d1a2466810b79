/** Stands among cue words for any digit. */
export const anyDigit = String.raw`\d`

/**
 * Words and marks of which a line must have one for a pattern of boilerplate to match it: the longest word of each text
 * that its capturing groups may read, in small letters, or the mark. None where it has no such group.
 *
 * Within these groups it knows letters and marks of ASCII and a few others, escaped marks, `\\d`, classes that list their
 * characters, groups that capture nothing, `?`, and `{1,4}` behind one character that is no word by itself.
 *
 * @throws {SyntaxError} For anything else within a capturing group that it can tell.
 * @example
 * cueWordsOf(/^(?:read|see) (?:the )?(full stor(?:y|ies)|articles?)\b/i) // ['story', 'stories', 'articles', 'article']
 */
export function cueWordsOf(pattern: RegExp): readonly string[] {
  const source = pattern.source.toLowerCase()
  const words = new Set<string>()
  for (const {0: opening, index} of source.matchAll(openings)) {
    if (opening !== '(') continue
    for (const text of readOptions({source, at: index + 1})) words.add(longestWord(text))
  }
  return [...words]
}

/** Where a capturing group begins; escapes and classes are passed over, which may have a bracket, too. */
const openings = /\\.|\[(?:[^\]\\]|\\.){1,99}\]|\((?!\?)/g

/** How far a source has been read. */
interface Reader {
  source: string
  at: number
}

/** All texts that a group may read, past the bracket that ends it; what is repeated is read once. */
function readOptions(reader: Reader): string[] {
  const options: string[] = []
  let texts = ['']
  for (;;) {
    const mark = reader.source.charAt(reader.at)
    if (mark === '') throw unknown(reader, reader.at)
    if (mark !== '|' && mark !== ')') {
      texts = join(texts, readRepetition(reader))
      continue
    }
    reader.at++
    options.push(...texts)
    if (mark === ')') return options
    texts = ['']
  }
}

function readRepetition(reader: Reader): readonly string[] {
  const texts = readPart(reader)
  const mark = reader.source.charAt(reader.at)
  if (mark === '{') skipTo(reader, '}')
  if (mark !== '?') return texts
  reader.at++
  return [...texts, '']
}

/** A group, a class, an escape, or letters that are not repeated. Character by character, as each is read once. */
function readPart(reader: Reader): readonly string[] {
  const start = reader.at
  switch (reader.source.charAt(start)) {
    case '(':
      if (!reader.source.startsWith('(?:', start)) throw unknown(reader, start)
      reader.at += '(?:'.length
      return readOptions(reader)
    case '[':
      skipTo(reader, ']')
      return Array.from(reader.source.slice(start + 1, reader.at - 1))
    case '\\': {
      reader.at += 2
      const escape = reader.source.slice(start, reader.at)
      if (escape === anyDigit) return [escape]
      if (/[a-z\d]$/.test(escape)) throw unknown(reader, start)
      return [escape.slice(1)]
    }
    default:
      do reader.at++
      while (!special.includes(reader.source.charAt(reader.at)))
      if (isRepeated(reader) && reader.at > start + 1) reader.at--
      return [reader.source.slice(start, reader.at)]
  }
}

const unknown = ({source}: Reader, at: number): SyntaxError =>
  new SyntaxError(`/${source}/: no cue words can be told at ${at}`)

/** What is no letter by itself. */
const special = '|()[\\?{'

const isRepeated = ({source, at}: Reader): boolean => source.charAt(at) === '?' || source.charAt(at) === '{'

/** Behind the next of a mark. */
function skipTo(reader: Reader, mark: string): void {
  reader.at = reader.source.indexOf(mark, reader.at) + 1
}

/** Each of the texts with each that may follow. */
function join(texts: readonly string[], next: readonly string[]): string[] {
  const joined: string[] = []
  for (const text of texts) for (const end of next) joined.push(text + end)
  return joined
}

function longestWord(text: string): string {
  if (text === anyDigit) return text
  let longest = ''
  for (const word of text.split(/[^a-z\d]/)) if (word.length > longest.length) longest = word
  return longest || text
}
