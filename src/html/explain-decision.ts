import type {Element} from 'hast'
import {h} from 'hastscript'
import {writeReasons} from '../formats/write-reasons.js'
import type {Explained} from '../types.js'

/** Why something was labelled or attributed so, where `explain` asked for it. */
export function explainDecision(decision: Explained): Element[] {
  const reasons = writeReasons(decision)
  return reasons === undefined ? [] : [h('small.reasons', reasons)]
}
