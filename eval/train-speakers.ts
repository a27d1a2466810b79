// npx tsx eval/train-speakers.ts CORPUS/quotes.jsonl   trains the ranker of src/speakers and writes its weights.
import fs from 'node:fs'
import {buildExamples} from './speakers/build-examples.js'
import {encodeWeights} from './speakers/encode-weights.js'
import {readArticles} from './speakers/read-articles.js'
import {trainRanker} from './speakers/train-ranker.js'

const options = {epochs: 6, alpha: 0.05, beta: 1, l1: 3, l2: 1, seed: 1}
const articles = readArticles(process.argv[2] ?? 'quotes.jsonl')
const examples = articles.flatMap((article) => buildExamples(article, false))
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
