/** The floors: percentages by corpus and score, under which no score may fall again. */
import {readFileSync, writeFileSync} from 'node:fs'
import type {Scores} from './score/precision-recall.js'

export type Floors = Record<string, Record<string, number>>

/** A score of a corpus beside its floor, both as percentages. */
export interface Row {
  corpus: string
  score: string
  floor?: number
  /** Absent where there is a floor and nothing was measured. */
  today?: number
}

const file = new URL('floors.json', import.meta.url)

export const readFloors = (): Floors => JSON.parse(readFileSync(file, 'utf8')) as Floors

export function writeFloors(floors: Floors): void {
  writeFileSync(file, `${JSON.stringify(floors, null, 2)}\n`)
}

/** All scores of a corpus beside their floors, and all floors without a score. */
export function compareWithFloors(
  corpus: string,
  scores: Scores,
  floors: Record<string, number> = {}
): Row[] {
  const today = flatten(scores)
  const names = new Set([...Object.keys(today), ...Object.keys(floors)])
  return Array.from(names, (score) => {
    const [floor, value] = [floors[score], today[score]]
    return {
      corpus,
      score,
      ...(floor !== undefined && {floor}),
      ...(value !== undefined && {today: 100 * value})
    }
  })
}

export const isUnderFloor = ({floor, today}: Row): boolean =>
  floor !== undefined && (today === undefined || today < floor)

/** The floors raised to today's scores, cut to one decimal. A floor never falls, and none is added. */
export function raiseFloors(floors: Floors, rows: Row[]): Floors {
  const raised = structuredClone(floors)
  for (const {corpus, score, floor, today} of rows) {
    const own = raised[corpus]
    if (own && floor !== undefined && today !== undefined)
      own[score] = Math.max(floor, Math.floor(10 * today) / 10)
  }
  return raised
}

/** Nested scores as one level: `captions.f1`. */
function flatten(scores: Scores, prefix = ''): Record<string, number> {
  return Object.fromEntries(
    Object.entries(scores).flatMap(([name, value]) =>
      typeof value === 'number'
        ? [[prefix + name, value]]
        : Object.entries(flatten(value, `${prefix}${name}.`))
    )
  )
}
