import {createBins} from './create-bins.js'
import type {Describe} from './describe.js'
import {placesOf, type NameList} from './name-list.js'

/** Kinds of boilerplate that seldom come before the story's end. */
const closing = ['comments', 'author', 'contributor', 'copyright', 'related', 'share', 'newsletter']

/** What was passed on the way down: since the first prose, the cues that close a story; the last date or byline. */
export function createDescribePassed(list: NameList): Describe {
  const kindAt = placesOf(closing)
  const proseSince = createBins('prose since', [1, 3, 8])
  const belowKind = list.addPairs(
    closing.map((kind) => `below ${kind}`),
    ', ',
    proseSince.names
  )
  const aboveAllProse = list.add('above all prose')
  const sinceDate = list.addBins(createBins('lines since date or byline', [1, 2, 3, 5, 10]))

  return ({facts, isProse}, features) => {
    const seen = new Map<number, number>()
    let prose = 0
    let date: number | undefined
    features.forEach((own, i) => {
      const block = facts[i]
      // Prose that goes on shows that the story did not end there.
      for (const [kind, at] of seen) own.push(belowKind(kind, proseSince.binOf(prose - at)))
      if (prose === 0) own.push(aboveAllProse)
      if (date !== undefined) own.push(sinceDate(i - date))
      const certain = block?.cue?.certain === true ? block.cue : undefined
      if (isProse[i] === true && certain === undefined) prose++
      const kind = certain && kindAt.get(certain.kind)
      if (prose > 0 && kind !== undefined) seen.set(kind, prose)
      if ((block?.dates.length ?? 0) > 0 || block?.byline?.certain === true) date = i
    })
  }
}
