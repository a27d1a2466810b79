// node --expose-gc bench/memory.js   memory over 10,000 articles: it must not grow. Wants `npm run build`.
import {parseArticle} from '../dist/index.js'
import {fictionalTexts} from './texts.js'

const {articles, pages} = fictionalTexts(60)
const texts = [...articles, ...pages]
const heaps = []
for (let i = 1; i <= 10_000; i++) {
  parseArticle(texts[i % texts.length])
  if (i % 1000 !== 0) continue
  globalThis.gc()
  heaps.push(process.memoryUsage().heapUsed / 1e6)
  console.log(`${i} articles: ${heaps.at(-1).toFixed(1)} MB of heap in use`)
}
console.log(`peak of the process: ${(process.resourceUsage().maxRSS / 1000).toFixed(0)} MB`)
const growth = heaps.at(-1) - heaps[1]
console.log(`growth between 2,000 and 10,000 articles: ${growth.toFixed(1)} MB`)
if (growth > 2) process.exitCode = 1
