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
const quotations = 'compromise, quotations'
const tasks = {
  [peer]: (text) => english.parse(text),
  parseArticle: (text) => parseArticle(text),
  splitArticle: (text) => splitArticle(text),
  extractQuotes: (text) => extractQuotes(text),
  'wink-nlp, read': (text) => wink.readDoc(text),
  [quotations]: (text) => nlp(text).quotations().out('array'),
  'split at white space': (text) => text.split(/\s+/)
}

const sets = {
  ...named('fictional', fictionalTexts(60)),
  ...(values.corpora === undefined ? {} : named('corpus', corpusTexts(values.corpora)))
}

for (const [name, texts] of Object.entries(sets)) {
  const size = texts.reduce((sum, text) => sum + text.length, 0)
  const rounds = await measure(texts)
  const times = (task) => rounds.map((round) => round.get(task))
  const ratio = (task, other) => median(rounds.map((round) => round.get(task) / round.get(other)))
  console.log(`\n${name}: ${texts.length} texts of ${Math.round(size / texts.length)} characters on average`)
  console.table(
    Object.fromEntries(
      Object.keys(tasks).map((task) => [
        task,
        {
          'MB/s': shorten(size / median(times(task)) / 1000),
          [`time, ${peer} = 1`]: shorten(ratio(task, peer)),
          'as fast as compromise, times': shorten(ratio(quotations, task))
        }
      ])
    )
  )
}

/** The time of each task, in milliseconds, in each of some rounds: machines have fast and slow minutes, so all take turns. */
async function measure(texts) {
  const rounds = []
  for (let round = 0; round <= 5; round++) {
    const bench = new Bench({
      time: 400,
      iterations: 2,
      warmupTime: round === 0 ? 2000 : 0,
      warmupIterations: 1
    })
    for (const [task, run] of Object.entries(tasks)) bench.add(task, () => texts.forEach(run))
    await bench.run()
    // In the first, engines still compile.
    if (round > 0) rounds.push(new Map(bench.tasks.map(({name, result}) => [name, result.latency.p50])))
  }
  return rounds
}

function named(prefix, {articles, pages}) {
  return {[`${prefix} articles`]: articles, [`${prefix} pages`]: pages}
}

function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1]
}

function shorten(value) {
  return Number(value.toPrecision(3))
}
