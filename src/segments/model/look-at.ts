import {hasSign, signsOf} from '../lines/line-signs.js'
import {looks, type Look} from './looks.js'

/** Of a longer block only this much of both its ends is looked at, in UTF-16 code units. */
const longestEnd = 150

/** The places of all looks that are true of a block, of which the signs are known. */
export function lookAt(block: string, signs: number): number[] {
  const isLong = block.length > 2 * longestEnd
  const text = isLong ? block.slice(0, longestEnd) + block.slice(-longestEnd) : block
  const signsAt = {
    start: signsOf(text.charAt(0)),
    end: signsOf(text.slice(-1)),
    anywhere: isLong ? signsOf(text) : signs
  }
  const found: number[] = []
  for (let place = 0; place < looks.length; place++) {
    const look = looks[place]
    if (look !== undefined && isTrue(look, text, signsAt[look.at])) found.push(place)
  }
  return found
}

function isTrue({needs, enough, pattern}: Look, text: string, signs: number): boolean {
  if (!hasSign(signs, needs)) return false
  return hasSign(signs, enough) || pattern?.test(text) === true
}
