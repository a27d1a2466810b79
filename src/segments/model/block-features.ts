import type {BlockFacts} from '../lines/block-facts.js'
import {createReadings, type Readings} from './features/create-readings.js'
import type {Describe} from './features/describe.js'
import {createDescribeAlone} from './features/describe-alone.js'
import {createDescribeKindOfLine} from './features/describe-kind-of-line.js'
import {createDescribeNeighbours} from './features/describe-neighbours.js'
import {createDescribePassed} from './features/describe-passed.js'
import {createDescribePlace} from './features/describe-place.js'
import {createDescribeProse} from './features/describe-prose.js'
import {createDescribeSwarms} from './features/describe-swarms.js'
import {NameList} from './features/name-list.js'
import {viewPage} from './features/page-view.js'
import {lazily} from '../../memo/lazily.js'

/**
 * The features of each block that the labeller weighs. A block has a feature or has it not; numbers are put into bins.
 * Each feature is a number, its place in `featureNames()`: `length 80+`, `after: cue of share, certain`.
 */
export function describeBlocks(facts: readonly BlockFacts[]): number[][] {
  const {readings, describers} = vocabulary()
  const page = viewPage(facts, readings.readingsOf)
  const features = facts.map((): number[] => [])
  for (const describe of describers) describe(page, features)
  return features
}

/** The readable name of each feature that a block can have. */
export const featureNames = (): readonly string[] => vocabulary().names

/** All features, and what tells which of them a block has. */
interface Vocabulary {
  names: readonly string[]
  readings: Readings
  describers: readonly Describe[]
}

const vocabulary = lazily(createVocabulary)

function createVocabulary(): Vocabulary {
  const list = new NameList()
  const readings = createReadings()
  const describers = [
    createDescribeAlone(list, readings),
    createDescribePlace(list),
    createDescribePassed(list),
    createDescribeProse(list),
    createDescribeSwarms(list),
    createDescribeKindOfLine(list),
    createDescribeNeighbours(list, readings)
  ]
  return {names: list.names, readings, describers}
}
