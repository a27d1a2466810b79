/** Only the parts, without looking for quotes: each segment in order, with its type and its place in the input. */
import {splitArticle} from 'copydesk'

const raw = `Harbour lights go dark

By Nora Feldt

June 3, 2021

KELDER, June 3 (Harbour Press) - The lights on the north pier went out on Thursday and nobody knows why.

The pier of Kelder in daylight. Photo: Greta Lindqvist

Sign up for our newsletter`

for (const {type, position} of splitArticle(raw).segments) {
  const {start, end} = position
  console.log(`${start.line}:${start.column}`.padEnd(6), type.padEnd(12), raw.slice(start.offset, end.offset))
}
