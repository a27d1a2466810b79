import type {QuoteType, Reason} from '../types.js'
import {continuesRange} from './find-ranges.js'
import type {SpokenRange} from './join-fragments.js'

const ofType: Readonly<Record<QuoteType, string>> = {
  direct: 'words between quotation marks',
  mixed: 'part of the reporter’s sentence',
  indirect: 'reported with a verb of saying'
}

/** Why fragments are taken for one quote of a type; nothing is joined in indirect speech. */
export function explainQuote(text: string, type: QuoteType, group: readonly SpokenRange[] = []): Reason[] {
  const rules = new Set(type === 'mixed' ? [ofType.direct, ofType.mixed] : [ofType[type]])
  for (const [index, {range, mention}] of group.entries()) {
    if (mention !== undefined) rules.add('somebody is named who says it')
    const before = group[index - 1]
    if (!before) continue
    rules.add(
      continuesRange(text, before.range, range)
        ? 'fragments joined: the quotation is left open before a paragraph break'
        : 'fragments joined: only the attribution stands between'
    )
  }
  return [...rules].map((rule) => ({rule}))
}
