// npx tsx eval/ablate-speakers.ts CORPUS/quotes.jsonl   what each group of features adds, across publishers.
import {buildExamples} from './speakers/build-examples.js'
import {crossValidate, f1Of} from './speakers/cross-validate.js'
import {publisherOf, readJsonl, type AnnotatedArticle} from './speakers/read-articles.js'
import {directTraining} from './speakers/trainings.js'

/** Templates of src/speakers/attribution/features/add-mention-features.ts, by what they look at. */
const groups: [name: string, from: number, to: number][] = [
  ['none', -1, -1],
  ['words around the mention', 10, 19],
  ['words around the quotation', 20, 29],
  ['words between the two', 30, 39],
  ['who spoke last', 40, 49],
  ['subject of the nearest cue', 50, 59],
  ['verb that follows the mention', 60, 69],
  ['the quotation after it', 70, 79],
  ['nobody: the quotation alone', 101, 109],
  ['nobody: words around the quotation', 110, 119]
]

const articles = readJsonl<AnnotatedArticle>(process.argv[2] ?? 'quotes.jsonl')
for (const [name, from, to] of groups) {
  const keep = (template: number): boolean => template < from || template > to
  const examples = new Map(articles.map((article) => [article, buildExamples(article, {keep})]))
  const decided = crossValidate(
    articles,
    (article) => examples.get(article) ?? [],
    publisherOf,
    directTraining,
    [],
    keep
  )
  const parts = [decided, decided.filter((one) => one.words >= 5), decided.filter((one) => one.words < 5)]
  console.log(`without ${name}`.padEnd(44), parts.map((part) => (100 * f1Of(part)).toFixed(1)).join(' / '))
}
