import {existsSync} from 'node:fs'
import {join} from 'node:path'
import type {Article} from '../../src/index.js'
import {assembleParts} from '../../src/segments/parts/assemble-parts.js'
import {labelSegments} from '../../src/segments/label-segments.js'
import {createModel} from '../../src/segments/model/create-model.js'
import type {SegmentModel} from '../../src/segments/model/segment-model.js'
import {readText} from '../../src/text/readable-text.js'
import {readJsonl} from '../corpora.js'
import {scoreBody} from '../score/body.js'
import {scoreDatelines} from '../score/datelines.js'
import {scoreLines} from '../score/lines.js'
import {scorePages} from '../score/pages.js'
import type {Report} from '../score/precision-recall.js'
import {siteOf, type LabelledPage} from './read-training-pages.js'
import {trainCrf, type TrainingOptions} from './train-crf.js'

type Parse = (raw: string) => Article

/** The corpora that are scored, by the scorers that score the package. */
const scorers: readonly {corpus: string; score: (parse: Parse, file: string) => Report}[] = [
  {corpus: 'body-zyte', score: (parse, file) => scoreBody(parse, readJsonl(file))},
  {corpus: 'lines-l3s', score: (parse, file) => scoreLines(parse, readJsonl(file))},
  {corpus: 'pages', score: (parse, file) => scorePages(parse, readJsonl(file))},
  {corpus: 'datelines', score: (parse, file) => scoreDatelines(parse, readJsonl(file))}
]

/**
 * Scores the labeller on sites that it never saw: the sites are dealt into `folds` parts, and each part is taken apart
 * by a model that learnt from the others.
 */
export function crossValidateSegments(
  folder: string,
  pages: readonly LabelledPage[],
  folds: number,
  options: TrainingOptions
): {corpus: string; report: Report}[] {
  const models = Array.from({length: folds}, (_, fold) => {
    const seen = pages.filter(({site}) => foldOf(site, folds) !== fold)
    const {features, transitions} = trainCrf(seen, options)
    return createModel((name) => features.get(name) ?? [], transitions)
  })
  return scorers
    .map(({corpus, score}) => ({corpus, score, file: join(folder, `${corpus}.jsonl`)}))
    .filter(({file}) => existsSync(file))
    .map(({corpus, score, file}) => ({corpus, report: score(parserOf(file, models), file)}))
}

/** Parses each page of a corpus by the model that did not see its site. */
function parserOf(file: string, models: readonly SegmentModel[]): Parse {
  const rows = readJsonl<{id: string; url?: string; raw: string}>(file)
  const folds = new Map(rows.map((row) => [row.raw, foldOf(siteOf(row), models.length)]))
  return (raw) => {
    const model = models[folds.get(raw) ?? 0]
    if (model === undefined) throw new Error('no model for this page')
    const source = readText(raw)
    const parts = assembleParts(source, labelSegments(source, model, false), {})
    return {...parts, quotes: [], speakers: []}
  }
}

/** The part a site falls into: by its name alone, so that new pages never move the others. */
export function foldOf(site: string, folds: number): number {
  let hash = 2166136261
  for (const character of site) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619) >>> 0
  return (hash >>> 8) % folds
}
