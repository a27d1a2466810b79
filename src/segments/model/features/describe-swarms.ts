import {createBins} from './create-bins.js'
import type {Describe} from './describe.js'
import type {NameList} from './name-list.js'

/** Kinds of boilerplate that come in swarms. */
const swarming = ['comments', 'related', 'share', 'navigation', 'advertisement']

/** How many blocks above and below belong to a swarm. */
const reach = 6

/** Which cues stand thick around a block, itself left out: among readers' comments every third line is one. */
export function createDescribeSwarms(list: NameList): Describe {
  const swarms = swarming.map((kind) => ({
    kind,
    swarm: list.addBins(createBins(`around cues of ${kind}`, [1, 2, 4]))
  }))

  return ({facts}, features) => {
    for (const {kind, swarm} of swarms) {
      const isOne = facts.map(({cue}) => (cue?.certain === true && cue.kind === kind ? 1 : 0))
      if (!isOne.includes(1)) continue
      let count = 0
      for (let i = -reach; i < facts.length; i++) {
        count += (isOne[i + reach] ?? 0) - (isOne[i - reach - 1] ?? 0)
        const others = count - (isOne[i] ?? 0)
        if (others > 0) features[i]?.push(swarm(others))
      }
    }
  }
}
