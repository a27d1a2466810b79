/**
 * How much two threads gain over one, on 2,000 articles: `npm run build && node bench/batch.js`.
 *
 * The articles are the pages of `texts.js`, one after the other and over again. Both runs include the start of
 * their threads; the first, which is not counted, warms the machine up. Two threads can be fast only where two cores are
 * free: on a busy machine compare the CPU time, which the second thread should hardly raise.
 */
import {performance} from 'node:perf_hooks'
import process from 'node:process'
import {parseArticles} from '../dist/batch.js'
import {fictionalTexts} from './texts.js'

const count = 2000
const texts = fictionalTexts(60).pages
const articles = Array.from({length: count}, (_, id) => ({id, text: texts[id % texts.length]}))

await measure(1, articles.slice(0, 200))
const one = await measure(1, articles)
const two = await measure(2, articles)

console.log(`1 thread   ${describe(one)}`)
console.log(`2 threads  ${describe(two)}`)
console.log(`ratio      ${(one.time / two.time).toFixed(2)}`)

/** Milliseconds until the last article is there, and those that all cores together worked. */
async function measure(threads, batch) {
  const start = performance.now()
  const before = process.cpuUsage()
  let parsed = 0
  for await (const {id, error} of parseArticles(batch, {threads})) {
    if (error) throw new Error(`article ${id}`, {cause: error})
    parsed += 1
  }
  if (parsed !== batch.length) throw new Error(`${parsed} of ${batch.length} articles`)
  const {user, system} = process.cpuUsage(before)
  return {time: performance.now() - start, cpu: (user + system) / 1000}
}

function describe({time, cpu}) {
  const speed = Math.round((1000 * count) / time)
  return `${(time / 1000).toFixed(2)} s, ${speed} articles/s, CPU ${(cpu / 1000).toFixed(2)} s`
}
