import {findBlocks, type Block} from '../text/blocks.js'

/** The blocks of a page, cut where several segments were glued into one line and joined where one was torn apart. */
export function findSegmentableBlocks(text: string): Block[] {
  return findBlocks(text)
}
