import {remembered} from './remembered.js'

/**
 * Lists that are filled as they are asked for: that of a key is empty at first, and always the same one.
 *
 * @example
 * const ofType: (type: SegmentType) => Segment[] = listsByKey<Segment>()
 * ofType('caption').push(segment)
 */
/* @__NO_SIDE_EFFECTS__ */
export function listsByKey<Item>(): (key: string) => Item[] {
  return remembered<string, Item[]>(() => [])
}
