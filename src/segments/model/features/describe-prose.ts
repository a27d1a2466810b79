import {createBins} from './create-bins.js'
import type {Describe} from './describe.js'
import {pairNames, type NameList} from './name-list.js'

/** How far away the nearest prose stands, and how much of the page's prose stands above. */
export function createDescribeProse(list: NameList): Describe {
  const share = list.addBins(createBins('prose above', [0.001, 0.1, 0.3, 0.6, 0.9, 0.999]))
  const by = createBins('by', [2, 3, 5, 9, 20])
  const distances = [...by.names, 'none']
  const none = by.names.length
  const up = pairNames(['prose before'], ' ', distances)
  const down = pairNames(['behind'], ' ', distances)
  const before = list.add(...up)
  const behind = list.add(...pairNames(['prose'], ' ', down))
  const both = list.addPairs(up, ', ', down)

  return ({facts, isProse}, features) => {
    const sizes = facts.map(({text}, i) => (isProse[i] === true ? text.length : 0))
    const total = sizes.reduce((sum, size) => sum + size, 0)
    const next = indexesBehind(isProse)
    let last: number | undefined
    let above = 0
    features.forEach((own, i) => {
      const nextHere = next[i]
      const upHere = last === undefined ? none : by.binOf(i - last)
      const downHere = nextHere === undefined ? none : by.binOf(nextHere - i)
      own.push(share(above / (total || 1)), before + upHere, behind + downHere, both(upHere, downHere))
      if (isProse[i] === true) last = i
      above += sizes[i] ?? 0
    })
  }
}

/** For each block the index of the first prose behind it. */
function indexesBehind(isProse: readonly boolean[]): (number | undefined)[] {
  const indexes: (number | undefined)[] = isProse.map(() => undefined)
  let next: number | undefined
  for (let i = isProse.length - 1; i >= 0; i--) {
    indexes[i] = next
    if (isProse[i] === true) next = i
  }
  return indexes
}
