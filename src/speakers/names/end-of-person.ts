import {WordClass} from '../../data/words/word-class.js'
import {firstLink} from './first-link.js'
import {isFirstName, isSpeech, type NameWord} from './name-word.js'

/**
 * Where the name that begins at `from` of a run ends: before “of” or the like where a person stands before it (“Mary
 * Smith of Ohio”), else with the run (“Department of Health”).
 */
export function endOfPerson(run: readonly NameWord[], from: number, preceding: NameWord): number {
  const link = firstLink(run, from, run.length)
  return link > 0 && namesPerson(run, from, link, preceding) ? link : run.length
}

/** Whether the words from `from` to `link` are a person’s: a first name, or a form of address, stands among them. */
function namesPerson(run: readonly NameWord[], from: number, link: number, preceding: NameWord): boolean {
  if (link - from < 2) return false
  const words = run.slice(from, link)
  const isUnknown = (word: NameWord): boolean => word.class === undefined
  if (words.slice(0, -1).some((word) => isFirstName(word) || word.class === WordClass.honorific))
    return words.at(-1)?.class !== WordClass.organization
  // “said Bettina Kroll of the Red Cross”
  if (words.length === 2 && isSpeech(preceding) && words.every(isUnknown)) return true
  // “Governor Eze of Norland”, but “the Teacher Retirement System of Norland”, “Attorney General of Norland Ruth Keane”
  const names = words.slice(words.findLastIndex((word) => word.class === WordClass.role) + 1)
  const isTitled = names.length < words.length && names.length > 0 && names.length < 3
  return isTitled && !run.slice(link).some(isFirstName) && preceding.key !== 'the' && names.every(isUnknown)
}
