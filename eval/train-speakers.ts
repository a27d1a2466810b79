// npx tsx eval/train-speakers.ts CORPUS/quotes.jsonl   trains the ranker of src/speakers and writes its weights.
import fs from 'node:fs'
import {buildExamples, type Example} from './speakers/build-examples.js'
import {encodeWeights} from './speakers/encode-weights.js'
import {readArticles} from './speakers/read-articles.js'
import {trainRanker} from './speakers/train-ranker.js'

const options = {epochs: 6, alpha: 0.2, beta: 1, l1: 8, l2: 1, seed: 1}
const articles = readArticles(process.argv[2] ?? 'quotes.jsonl')
const examples = articles.flatMap((article) => [...buildExamples(article, false), ...weigh(buildExamples(article, true), 0.3)])
const {encoded, step, kept} = encodeWeights(trainRanker(examples, options))
fs.writeFileSync(
  new URL('../src/data/speaker-weights.ts', import.meta.url),
  `// Written by eval/train-speakers.ts: ${kept} weights.
export const weightStep = ${step}
export const confidencePoints: readonly (readonly [number, number])[] = [
  [0, 0],
  [1, 1]
]
export const encodedWeights =
  '${encoded}'
`
)
console.log(`${kept} weights, ${encoded.length} characters`)

/** The same articles in one line count less: they teach to do without line breaks. */
function weigh(examples: Example[], weight: number): Example[] {
  return examples.map((example) => ({...example, weight}))
}
