import {createBins} from './create-bins.js'
import type {Readings} from './create-readings.js'
import type {Describe} from './describe.js'
import {NameList} from './name-list.js'

const neighbours = [
  {offset: -2, name: 'second before'},
  {offset: -1, name: 'before'},
  {offset: 1, name: 'after'},
  {offset: 2, name: 'second after'}
]

/** The few things of a block that matter to the blocks around it, under the name that each neighbour gives them. */
export function createDescribeNeighbours(list: NameList, readings: Readings): Describe {
  const coarse = new NameList()
  const lengths = createBins('length', [25, 80, 150])
  const lengthAndEnd = coarse.addPairs(lengths.names, '', ['', ' sentence'])
  const reading = coarse.add(...readings.names)
  const prose = coarse.add('prose')
  const edge = [coarse.add('edge of the page')]
  const given = list.addPairs(
    neighbours.map(({name}) => name),
    ': ',
    coarse.names
  )

  return ({facts, isProse, readings: readingsOfBlocks}, features) => {
    const told = facts.map((block, i) => {
      const own = [lengthAndEnd(lengths.binOf(block.text.length), Number(block.endsSentence))]
      for (const place of readingsOfBlocks[i] ?? []) own.push(reading + place)
      if (isProse[i] === true) own.push(prose)
      return own
    })
    features.forEach((own, i) => {
      neighbours.forEach(({offset}, side) => {
        for (const place of told[i + offset] ?? edge) own.push(given(side, place))
      })
    })
  }
}
