import {jobAtHead} from '../../data/patterns/name-patterns.js'
import {rankBeforeRole} from '../../data/patterns/role-patterns.js'
import {endsLikeTitle, isCapitalTitle} from '../roles/role-words.js'
import {isFirstName, isLink, isPostNominal, type NameWord} from './name-word.js'

/** A name without what stands before it in the same run. */
export interface TitledName {
  /** Where the name begins after its titles. */
  from: number
  titles: readonly NameWord[]
}

/** Where the name begins after titles (“Texas Sen. Ted Cruz”) or after what a first name follows (“State Hillary Clinton”). */
export function stripTitles(
  run: readonly NameWord[],
  from: number,
  to: number,
  {speaks, leads}: {speaks: boolean; leads: boolean}
): TitledName {
  if (to - from < 2) return {from, titles: []}
  const known = stripKnownTitles(run, from, to)
  const rare = rareTitleBeforeName(run, known.from, to, speaks)
  const title = run[rare]
  if (title) return {from: rare + 1, titles: [...known.titles, title]}
  const job = run[known.from]
  return job && leads && to - known.from > 2 && isJobBeforeName(job, run[known.from + 1])
    ? {from: known.from + 1, titles: [job]}
    : known
}

/** “Sculptor Nils Brand” at the head of a sentence, where any word has a capital. */
const isJobBeforeName = (job: NameWord, next: NameWord | undefined): boolean =>
  isFirstName(next) && !isFirstName(job) && job.class === undefined && jobAtHead.test(job.text)

/**
 * Where a title stands before two words of a name: “Auctioneer Grainne Tuohy said”, “Harbour Master Ana Petrova”; -1 where
 * none does.
 */
function rareTitleBeforeName(run: readonly NameWord[], from: number, to: number, speaks: boolean): number {
  for (let index = to - 3; index >= from; index--) {
    const title = run[index]
    const next = run[index + 1]
    if (!title || !isRareTitle(title)) continue
    // Whoever speaks is somebody, though no list has the first name; and so is who has a title that is nothing else.
    const isSure = speaks || endsLikeTitle(title.text.toLowerCase())
    if (isFirstName(next) || (isSure && next?.class === undefined)) return index
  }
  return -1
}

function stripKnownTitles(run: readonly NameWord[], from: number, to: number): TitledName {
  for (let index = to - 2; index >= from; index--) {
    const word = run[index]
    const next = run[index + 1]
    if (word && isTitle(word) && !isFirstOf(run, index, from, to) && !(next && isLink(next)))
      return {from: index + 1, titles: run.slice(from, index + 1).filter(isTitle)}
  }
  if (isFirstName(run[from]) || run[from]?.isInitial) return {from, titles: []}
  for (let index = from + 1; index < to - 1; index++) {
    const before = run[index - 1]
    if (before && isFirstName(run[index]) && isNoSurname(before)) return {from: index, titles: []}
  }
  return {from, titles: []}
}

/** Whether a title is somebody’s first name: “Dean Koontz”, “Mayor Dean Koontz”, but not “Vice Dean Koontz”. */
const isFirstOf = (run: readonly NameWord[], index: number, from: number, to: number): boolean =>
  isFirstName(run[index]) &&
  (index === from || (index === to - 2 && !rankBeforeRole.test(run[index - 1]?.text ?? '')))

/** `Sen.`, and the `MP` of “MP Ana Roe” */
export const isTitle = (word: NameWord): boolean => word.isTitle || (word.isLetters && isPostNominal(word))

/** Titles that the lexicon does not have: Selectman, Conservator, Mum-of-four. */
const isRareTitle = (word: NameWord): boolean =>
  !isFirstName(word) && word.class === undefined && isCapitalTitle(word.text.toLowerCase())

/** A known word, a people’s name, letters. */
const isNoSurname = (word: NameWord): boolean => word.class !== undefined || word.isDemonym || word.isLetters
