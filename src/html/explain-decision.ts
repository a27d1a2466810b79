import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Explained, Reason} from '../types.js'

/** Why something was labelled or attributed so, where `explain` asked for it. */
export function explainDecision({reasons}: Explained): Element[] {
  return reasons && reasons.length > 0
    ? [h('small.reasons', `because of ${reasons.map(writeReason).join(', ')}`)]
    : []
}

function writeReason({rule, weight}: Reason): string {
  return weight === undefined ? rule : `${rule} (${weight})`
}
