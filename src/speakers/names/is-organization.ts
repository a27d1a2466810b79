import {bodyBehindDemonym, firmNoun} from '../../data/patterns/name-patterns.js'
import {WordClass} from '../../data/words/word-class.js'
import {firstLink} from './first-link.js'
import {isFirstName, type NameWord} from './name-word.js'

/** After whom places are called: `Queen` Anne Hill. */
const givesPlaces = /^(?:Prince|Princess|Queen|King|Pope|Chief)$/

/** Whether the words of a run from `from` to `to` name a body and not a person. */
export function isOrganization(run: readonly NameWord[], from: number, to: number, speaks: boolean): boolean {
  if (to - from < 2) return false
  const first = run[from]
  const last = run[to - 1]
  const ending = last?.class
  // “Mr Hill”, “said Bettina Hill”, but “Market Hill”
  if (first?.class === WordClass.honorific) return false
  // “Mayor Joan Hill”, but “Prince Edward Island”
  const title = to - 3 >= from && isFirstName(run[to - 2]) ? run[to - 3] : undefined
  if (title?.isTitle && ending !== WordClass.organization && !givesPlaces.test(title.text)) return false
  if (ending === WordClass.place) return to - from > 2 || !(speaks || isFirstName(first))
  if (ending === WordClass.organization || (first?.isDemonym && bodyBehindDemonym.test(last?.bare ?? '')))
    return true
  if (ending === WordClass.group || ending === WordClass.cueNoun || firmNoun.test(last?.bare ?? ''))
    return !isFirstName(first)
  // “Secretary of State Hillary Clinton” is somebody, “Department of State” is not.
  const link = firstLink(run, from, to)
  return link > 0 && !run.slice(link + 1, to - 1).some((word) => isFirstName(word) || word.isTitle)
}
