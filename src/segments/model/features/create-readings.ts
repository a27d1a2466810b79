import {coverOfDates, type BlockFacts} from '../../lines/block-facts.js'
import {kindsOfCues} from './cue-names.js'
import {NameList} from './name-list.js'

/** What the recognisers may read in a block. */
export interface Readings {
  names: readonly string[]
  /** What they read in one: places in the names. */
  readingsOf: (block: BlockFacts) => number[]
}

const certainty = ['', ', certain']

export function createReadings(): Readings {
  const list = new NameList()
  const kinds = kindsOfCues()
  const cues = list.addPairs(
    kinds.map((kind) => `cue of ${kind}`),
    '',
    certainty
  )
  const dateline = list.add('dateline', 'dateline alone')
  const byline = list.add('byline, perhaps', 'byline')
  const withoutPeople = list.add('byline without people')
  const [date, shortDate, nothingButDates] = [
    list.add('date'),
    list.add('date in a short line'),
    list.add('nothing but dates')
  ]
  const labels = ['published', 'updated']
  const labelled = list.add(...labels.map((label) => `date labelled ${label}`))
  const credits = list.addPairs(['credit in a text', 'credit alone'], '', certainty)

  const readingOfDates = (block: BlockFacts): number => {
    if (coverOfDates(block) >= 0.7) return nothingButDates
    return block.text.length < 60 ? shortDate : date
  }
  const readingsOf = (block: BlockFacts): number[] => {
    const {text, cue, credit} = block
    const readings: number[] = []
    if (cue) readings.push(cues(kinds.indexOf(cue.kind), Number(cue.certain)))
    if (block.dateline) readings.push(dateline + Number(block.dateline.end >= text.length - 1))
    if (block.byline) readings.push(byline + Number(block.byline.certain))
    if (block.byline?.names.length === 0) readings.push(withoutPeople)
    const [first] = block.dates
    if (first) readings.push(readingOfDates(block))
    if (first?.label !== undefined) readings.push(labelled + labels.indexOf(first.label))
    if (credit) {
      const isWhole = credit.end - credit.start >= 0.8 * text.length
      readings.push(credits(Number(isWhole), Number(credit.certain)))
    }
    return readings
  }
  return {names: list.names, readingsOf}
}
