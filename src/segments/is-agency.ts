import {agencies} from '../data/agencies.js'

/** Whether a name is that of a news or picture agency, or begins with one: `Reuters Life!`. */
export function isAgency(name: string): boolean {
  const words = name.toLowerCase().match(/[\p{L}\d][\p{L}\d.'’/-]{0,40}/gu) ?? []
  for (let count = Math.min(words.length, 4); count > 0; count--) {
    if (agencies.has(words.slice(0, count).join(' '))) return true
  }
  // `PRNewswire-FirstCall`, `AP/Pool`
  return agencies.has(/^[\p{L}\d]{1,40}/u.exec(words[0] ?? '')?.[0] ?? '') && /^.[^ ]*[-/]/.test(name)
}
