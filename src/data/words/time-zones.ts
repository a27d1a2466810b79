import {setOfWords} from '../words-of-list.js'

/**
 * Time zones as news sites print them. A number is the zone's distance from UTC in minutes; a name of the tz database
 * stands where the printed form leaves open whether daylight saving applies (`ET` is `-05:00` or `-04:00`).
 *
 * Forms with several meanings have the one that English-language news prints: `CST` of Chicago, `IST` of India, `BST`
 * of Britain, `AST` of Halifax. `AMT` (Armenia, the Amazon) is left out: neither prevails.
 */
export const timeZones: ReadonlyMap<string, number | string> = new Map<string, number | string>([
  ['Z', 0],
  ['UTC', 0],
  ['GMT', 0],
  ['WET', 0],
  ['BST', 60],
  ['WEST', 60],
  ['CET', 60],
  ['WAT', 60],
  ['MEZ', 60],
  ['CEST', 120],
  ['MESZ', 120],
  ['EET', 120],
  ['SAST', 120],
  ['CAT', 120],
  ['EEST', 180],
  ['EAT', 180],
  ['MSK', 180],
  ['TRT', 180],
  ['IRST', 210],
  ['GST', 240],
  ['PKT', 300],
  ['IST', 330],
  ['NPT', 345],
  ['BDT', 360],
  ['ICT', 420],
  ['WIB', 420],
  ['SGT', 480],
  ['HKT', 480],
  ['MYT', 480],
  ['PHT', 480],
  ['PHST', 480],
  ['AWST', 480],
  ['JST', 540],
  ['KST', 540],
  ['ACST', 570],
  ['AEST', 600],
  ['ACDT', 630],
  ['AEDT', 660],
  ['NZST', 720],
  ['NZDT', 780],
  ['NDT', -150],
  ['NST', -210],
  ['ADT', -180],
  ['ART', -180],
  ['BRT', -180],
  ['AST', -240],
  ['EDT', -240],
  ['EST', -300],
  ['CDT', -300],
  ['CST', -360],
  ['MDT', -360],
  ['MST', -420],
  ['PDT', -420],
  ['PST', -480],
  ['AKDT', -480],
  ['AKST', -540],
  ['HST', -600],
  ['ET', 'America/New_York'],
  ['CT', 'America/Chicago'],
  ['MT', 'America/Denver'],
  ['PT', 'America/Los_Angeles'],
  ['AT', 'America/Halifax'],
  ['AKT', 'America/Anchorage'],
  ['EASTERN', 'America/New_York'],
  ['CENTRAL', 'America/Chicago'],
  ['MOUNTAIN', 'America/Denver'],
  ['PACIFIC', 'America/Los_Angeles'],
  ['UK', 'Europe/London'],
  ['AET', 'Australia/Sydney'],
  ['ACT', 'Australia/Adelaide']
])

/** The zones of places that print the month before the day: `11/20/2019 4:31 PM EST`. */
export const monthFirstZones: ReadonlySet<string> = setOfWords(`
  ET EST EDT CT CST CDT MT MST MDT PT PST PDT AKT AKST AKDT HST EASTERN CENTRAL MOUNTAIN PACIFIC
`)
