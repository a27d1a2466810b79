import type {Span} from '../../text/span.js'

/** “From Exeter”: what stands so is a place. */
export const isWhere = (text: string, {start}: Span): boolean =>
  /\b(?:in|at|from|near|outside|across)(?: the)? $/i.test(text.slice(Math.max(0, start - 14), start))
