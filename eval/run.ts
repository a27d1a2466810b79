/**
 * npm run eval -- --corpora DIR [--only NAME] [--errors N] [--json] [--raise]
 *
 * Scores the built package on the annotated corpora, and fails where a score is under its floor. See README.md.
 */
import {readdirSync} from 'node:fs'
import {parseArgs} from 'node:util'
import picocolors from 'picocolors'
import {compareWithFloors, isUnderFloor, raiseFloors, readFloors, writeFloors, type Row} from './floors.js'
import {scoreCorpus} from './score-corpus.js'

const {values: options} = parseArgs({
  options: {
    corpora: {type: 'string'},
    only: {type: 'string', default: ''},
    errors: {type: 'string', default: '0'},
    json: {type: 'boolean', default: false},
    raise: {type: 'boolean', default: false}
  }
})

const folder = options.corpora
if (folder === undefined)
  throw new Error('say where the corpora are: npm run eval -- --corpora DIR (see eval/README.md)')

const floors = readFloors()
const rows = corporaOf(folder).flatMap((corpus) => score(folder, corpus))
const under = rows.filter(isUnderFloor)

if (options.json) console.log(JSON.stringify(rows))
if (options.raise) writeFloors(raiseFloors(floors, rows))
for (const {corpus, score, floor} of under) console.error(`${corpus} ${score} is under its floor of ${floor}`)
process.exitCode = under.length > 0 ? 1 : 0

/** The corpora of a folder, and those that have floors: if one of these is missing, its scores are. */
function corporaOf(directory: string): string[] {
  const files = readdirSync(directory).filter((file) => file.endsWith('.jsonl'))
  const names = new Set([...files.map((file) => file.slice(0, -'.jsonl'.length)), ...Object.keys(floors)])
  return [...names].filter((name) => name.startsWith(options.only)).sort()
}

function score(directory: string, corpus: string): Row[] {
  const isThere = readdirSync(directory).includes(`${corpus}.jsonl`)
  const report = isThere ? scoreCorpus(directory, `${corpus}.jsonl`) : {n: 0, scores: {}, errors: []}
  if (!report) return []
  const compared = compareWithFloors(corpus, report.scores, floors[corpus])
  if (options.json) return compared
  console.log(picocolors.bold(`${corpus}  (${report.n})`))
  for (const row of compared) console.log(format(row))
  for (const error of report.errors.slice(0, Number(options.errors)))
    console.log(`    ${JSON.stringify(error)}`)
  return compared
}

function format(row: Row): string {
  const {score, floor, today} = row
  const line = `  ${score.padEnd(22)} floor ${percent(floor)}  today ${percent(today)}`
  return isUnderFloor(row) ? picocolors.red(`${line}  under`) : line
}

function percent(value: number | undefined): string {
  return (value?.toFixed(1) ?? '–').padStart(5)
}
