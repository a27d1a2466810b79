// node bench/run.js [--corpora DIR]   speed beside what users would take instead, in one run. Wants `npm run build`.
import {parseArgs} from 'node:util'
import nlp from 'compromise'
import retextEnglish from 'retext-english'
import {Bench} from 'tinybench'
import {unified} from 'unified'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import {extractQuotes, parseArticle, splitArticle} from '../dist/index.js'
import {corpusTexts, fictionalTexts} from './texts.js'

const {values} = parseArgs({options: {corpora: {type: 'string'}}})

const english = unified().use(retextEnglish).freeze()
const wink = winkNLP(model)

const peer = 'retext-english, parse'
const tasks = {
  [peer]: (text) => english.parse(text),
  parseArticle: (text) => parseArticle(text),
  splitArticle: (text) => splitArticle(text),
  extractQuotes: (text) => extractQuotes(text),
  'wink-nlp, read': (text) => wink.readDoc(text),
  'compromise, quotations': (text) => nlp(text).quotations().out('array'),
  'split at white space': (text) => text.split(/\s+/)
}

const sets = {
  ...named('fictional', fictionalTexts(60)),
  ...(values.corpora === undefined ? {} : named('corpus', corpusTexts(values.corpora)))
}

for (const [name, texts] of Object.entries(sets)) {
  const size = texts.reduce((sum, text) => sum + text.length, 0)
  const bench = new Bench({time: 1500, iterations: 5, warmupTime: 800, warmupIterations: 2})
  for (const [task, run] of Object.entries(tasks)) bench.add(task, () => texts.forEach(run))
  await bench.run()
  const times = new Map(bench.tasks.map(({name: task, result}) => [task, result.latency.p50]))
  const quotations = times.get('compromise, quotations')
  console.log(`\n${name}: ${texts.length} texts of ${Math.round(size / texts.length)} characters on average`)
  console.table(
    Object.fromEntries(
      [...times].map(([task, time]) => [
        task,
        {
          'MB/s': round(size / time / 1000),
          [`time, ${peer} = 1`]: round(time / times.get(peer)),
          'as fast as compromise, times': round(quotations / time)
        }
      ])
    )
  )
}

function named(prefix, {articles, pages}) {
  return {[`${prefix} articles`]: articles, [`${prefix} pages`]: pages}
}

function round(value) {
  return Number(value.toPrecision(3))
}
