import {agencies, agencyServices} from '../data/agencies.js'

/** Whether a name is that of a news or picture agency, or of one of its services: `AP`, `AFP PHOTO`, `Reuters Life!`. */
export function isAgency(name: string): boolean {
  const key = name.toLowerCase().replace(/^the /, '')
  if (agencies.has(key)) return true
  const words = key.match(/[\p{L}\d][\p{L}\d.'’&]{0,40}/gu) ?? []
  if (words.length > 5) return false
  let end = words.length
  while (end > 1 && agencyServices.has(words[end - 1] ?? '')) end--
  return agencies.has(words.slice(0, end).join(' ')) || agencies.has(words.slice(0, end).join('-'))
}
