import type {Run} from '../core-run.js'
import {createBins} from './create-bins.js'
import type {Describe} from './describe.js'
import type {NameList} from './name-list.js'

/** Where a block stands on its page: against the core run, both ends of the page, the prose around it and its topic. */
export function createDescribePlace(list: NameList): Describe {
  const placeIn = createPlaceInCore(list)
  const above = list.addBins(createBins('lines above', [1, 3, 10, 30, 100]))
  const below = list.addBins(createBins('lines below', [1, 3, 10, 30, 100]))
  const dense = list.addBins(createBins('prose around', [0.1, 0.25, 0.4, 0.6, 0.8]))
  const topical = list.addBins(createBins('of the topic', [0.1, 0.25, 0.4, 0.6, 0.8]))

  return ({core, density, topic}, features) => {
    features.forEach((own, i) => {
      own.push(
        placeIn(core, i),
        above(i),
        below(features.length - 1 - i),
        dense(density[i] ?? 0),
        topical(topic[i] ?? 0)
      )
    })
  }
}

const coreLimits = [1, 2, 3, 5, 10, 25]

/** Where block `i` stands against the core run, near ones told apart. */
function createPlaceInCore(list: NameList): (core: Run | undefined, i: number) => number {
  const none = list.add('place no core')
  const before = list.addBins(createBins('place before the core, by', coreLimits))
  const behind = list.addBins(createBins('place behind the core, by', coreLimits))
  const [first, last, within] = [
    list.add('place within the core, first'),
    list.add('place within the core, last'),
    list.add('place within the core')
  ]
  return (core, i) => {
    if (core === undefined) return none
    if (i < core.first) return before(core.first - i)
    if (i > core.last) return behind(i - core.last)
    if (i === core.first) return first
    return i === core.last ? last : within
  }
}
