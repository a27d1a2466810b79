import {firstWordEnd, groupLines, widthOf, type Line} from './lines.js'

/** Lines longer than this are no hard-wrapped ones: nobody wraps at more columns. */
const widestWrap = 100
/** Nor are lines shorter than this evidence of wrapping. */
const narrowestWrap = 45

/**
 * How many columns an editor may leave free before a word that it wraps: most differ by a column or two in where they
 * break, and those that balance a paragraph leave more.
 */
const slack = {exact: 3, balanced: 12}

/**
 * The lines of a text, grouped as its writer would have written them without a typewriter: each group is a line, or the
 * lines of one hard-wrapped paragraph.
 *
 * A whole text shows by most of its line ends that it is wrapped. Where menus and labels stand around a story, or some
 * lines are whole paragraphs, single paragraphs show it, and shorter ones beside them are wrapped as they are.
 */
export function groupWrappedLines(text: string, lines: readonly Line[]): Line[][] {
  if (isWrapped(text, lines)) return joinLines(text, lines)
  const groups = groupLines(lines)
  const wrapped = new Set(groups.filter((group) => isWrapped(text, group)))
  if (wrapped.size === 0) return lines.map((line) => [line])
  const columns = columnsOf([...wrapped].flat())
  return groups.flatMap((group) => {
    if (wrapped.has(group)) return joinLines(text, group)
    return isParagraph(text, group, columns) ? [group] : group.map((line) => [line])
  })
}

/** Joins the lines of a text that is wrapped. */
function joinLines(text: string, lines: readonly Line[]): Line[][] {
  const columns = columnsOf(lines)
  const groups: Line[][] = []
  for (const line of lines) {
    const group = groups.at(-1)
    if (group && goesOn(text, group, line, columns)) group.push(line)
    else groups.push([line])
  }
  return groups
}

/** Whether what has been joined goes on in the next line. */
function goesOn(text: string, group: readonly Line[], next: Line, columns: number): boolean {
  const last = group.at(-1)
  if (last === undefined || !isBelow(last, next)) return false
  if (isFull(text, last, next, columns) || startsLowerCase(text, next)) return true
  // A headline or a label may be nearly full as well, but begins anew and is one line.
  return group.length > 1 && isNearlyFull(text, last, next, columns)
}

/**
 * Whether a few lines, too few to show it by themselves, are a paragraph among others that are wrapped at so many
 * columns: each goes on in the next, and the last ends a sentence, as no label does.
 */
function isParagraph(text: string, lines: readonly Line[], columns: number): boolean {
  return lines.every((line, i) => {
    const next = lines[i + 1]
    if (widthOf(line) > columns) return false
    if (next === undefined) return endsSentence(text, line)
    if (!isBelow(line, next) || endsSentence(text, line)) return false
    return (
      isFull(text, line, next, columns) ||
      (startsLowerCase(text, next) && isNearlyFull(text, line, next, columns))
    )
  })
}

const columnsOf = (lines: readonly Line[]): number =>
  lines.reduce((widest, line) => Math.max(widest, widthOf(line)), 0)

/** Right below, and not set in as a new paragraph is. */
const isBelow = (line: Line, next: Line): boolean =>
  next.blankLinesBefore === 0 && next.indent <= line.indent + 1

/** In capitals, fewer line ends than this tell nothing: a table is as even. */
const fewestInCapitals = 6

/** Whether the line ends of `lines` are mostly those of a typewriter: a word more would not have fitted. */
function isWrapped(text: string, lines: readonly Line[]): boolean {
  const columns = columnsOf(lines)
  if (columns < narrowestWrap || columns > widestWrap) return false
  const breaks = lines.flatMap((line, i) => {
    const next = lines[i + 1]
    return next !== undefined && isBelow(line, next) ? [{line, next}] : []
  })
  if (breaks.length < 2) return false
  const share = (holds: (line: Line, next: Line) => boolean): number =>
    breaks.filter(({line, next}) => holds(line, next)).length / breaks.length
  const tellsInCapitals = breaks.length >= fewestInCapitals
  // A list of headlines can be as even as wrapped prose, but each begins with a capital.
  return (
    share((line, next) => isNearlyFull(text, line, next, columns)) >= 0.7 &&
    share((line) => !endsSentence(text, line)) >= 0.6 &&
    share((line, next) => startsLowerCase(text, next) || (tellsInCapitals && isCapitals(text, line))) >= 0.4
  )
}

/** Whether the first word of the next line would not have fitted on this one. */
const isFull = (text: string, line: Line, next: Line, columns: number): boolean =>
  columnsFree(text, line, next, columns) < slack.exact

/** The same for lines that were balanced: only within a sentence, and lists in capitals may be as even. */
const isNearlyFull = (text: string, line: Line, next: Line, columns: number): boolean =>
  isFull(text, line, next, columns) ||
  (columnsFree(text, line, next, columns) < slack.balanced &&
    !endsSentence(text, line) &&
    !isCapitals(text, line))

/** How many columns would be left behind the first word of the next line, were it on this one. */
const columnsFree = (text: string, line: Line, next: Line, columns: number): number =>
  columns - widthOf(line) - 1 - (firstWordEnd(text, next) - next.start)

const endsSentence = (text: string, line: Line): boolean =>
  /[.!?:]["'”’)]?$/.test(text.slice(line.end - 2, line.end))

const startsLowerCase = (text: string, line: Line): boolean => /^\p{Ll}/u.test(text.charAt(line.start))

const isCapitals = (text: string, line: Line): boolean => !/\p{Ll}/u.test(text.slice(line.start, line.end))
