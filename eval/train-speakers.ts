// npx tsx eval/train-speakers.ts CORPUS/quotes.jsonl   trains src/speakers and writes src/data/weights/speaker-weights.ts.
import fs from 'node:fs'
import {buildExamples, type Example} from './speakers/build-examples.js'
import {buildIndirectExamples} from './speakers/build-indirect-examples.js'
import {calibrateConfidence} from './speakers/calibrate-confidence.js'
import {crossValidate, f1Of, type Decided} from './speakers/cross-validate.js'
import {crossValidateIndirect} from './speakers/cross-validate-indirect.js'
import {countWeights, encodeWeights, roundWeights} from './speakers/encode-weights.js'
import {monthOf, publisherOf, readJsonl, type AnnotatedArticle} from './speakers/read-articles.js'
import {readShapes} from './speakers/shapes.js'
import {trainRanker} from './speakers/train-ranker.js'
import {directTraining, indirectTraining} from './speakers/trainings.js'

/** How much an article in one line counts: it teaches to do without line breaks. */
const flatWeight = 0.3

/** How much each of the rare shapes counts. */
const shapeWeight = 4

const file = process.argv[2] ?? 'quotes.jsonl'
const articles = readJsonl<AnnotatedArticle>(file)
const examples = new Map(articles.map((article) => [article, examplesOf(article)]))

const shapes = readShapes().flatMap((shape) =>
  buildExamples(shape).map((example) => ({...example, weight: shapeWeight}))
)

const byPublisher = crossValidate(
  articles,
  (article) => examples.get(article) ?? [],
  publisherOf,
  directTraining,
  shapes
)
const byMonth = crossValidate(
  articles,
  (article) => examples.get(article) ?? [],
  monthOf,
  directTraining,
  shapes
)
const reported = crossValidateIndirect(articles, publisherOf, indirectTraining)
const direct = roundWeights(trainRanker([...[...examples.values()].flat(), ...shapes], directTraining))
const indirect = roundWeights(trainRanker(articles.flatMap(buildIndirectExamples), indirectTraining))

for (const [name, decided] of [
  ['publisher', byPublisher],
  ['month', byMonth]
] as const) {
  for (const fold of new Set(decided.map((one) => one.fold)))
    console.log(fold.padEnd(14), scores(decided.filter((one) => one.fold === fold)))
  console.log(`by ${name}`.padEnd(14), scores(decided))
}
fs.writeFileSync(
  new URL('../src/data/weights/speaker-weights.ts', import.meta.url),
  `/**
 * What the rankers of src/speakers learnt. Written by eval/train-speakers.ts from PolNeAR 1.0 (${articles.length} articles of
 * ${new Set(articles.map(publisherOf)).size} publishers); change nothing here by hand.
 *
 * Quoted range given to its speaker, F1 on articles of publishers that were not learnt from (all, 5 words or more, fewer):
 * ${scores(byPublisher)}. Of months that were not learnt from: ${scores(byMonth)}.
 *
 * ${countWeights(direct)} weights for quotations, ${countWeights(indirect)} for indirect speech; src/data/weights/read-weights.ts says how they are written.
 */
export const speakerWeights = ${JSON.stringify(encodeWeights(direct))}

export const indirectWeights = ${JSON.stringify(encodeWeights(indirect))}

/** Of the speakers to whom a ranker gives a probability, the share that is right, on publishers and months not learnt from. */
export const confidencePoints: Record<
  'direct' | 'indirect',
  readonly (readonly [probability: number, share: number])[]
> = ${JSON.stringify({direct: calibrateConfidence([...byPublisher, ...byMonth]), indirect: calibrateConfidence(reported.decided)})}
`
)
for (const threshold of [0.4, 0.45, 0.5, 0.55, 0.6]) {
  const given = reported.decided.filter(({probability}) => probability >= threshold)
  const right = given.filter((one) => one.right).length
  console.log(`indirect speech at ${threshold}: ${given.length} of ${reported.annotated}, ${right} right`)
}
console.log(`${countWeights(direct)} + ${countWeights(indirect)} weights`)

function examplesOf(article: AnnotatedArticle): Example[] {
  const flat = buildExamples(article, {flat: true}).map((example) => ({...example, weight: flatWeight}))
  return [...buildExamples(article), ...flat]
}

function scores(decided: readonly Decided[]): string {
  const parts = [decided, decided.filter((one) => one.words >= 5), decided.filter((one) => one.words < 5)]
  return parts.map((part) => (100 * f1Of(part)).toFixed(1)).join(' / ')
}
