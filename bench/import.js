/** What `import 'copydesk'` adds to the start of Node: beside an empty module, by turns, as the machine may be busy. */
import {spawnSync} from 'node:child_process'
import {performance} from 'node:perf_hooks'

const rounds = 31
const modules = {empty: 'data:text/javascript,', copydesk: new URL('../dist/index.js', import.meta.url).href}

const times = {empty: [], copydesk: []}
for (let round = 0; round < rounds; round++) {
  for (const [name, url] of Object.entries(modules)) times[name].push(timeImport(url))
}
const [empty, copydesk] = [times.empty, times.copydesk].map(median)
const added = median(times.copydesk.map((time, round) => time - times.empty[round]))
console.log(
  `empty module ${empty.toFixed(0)} ms, copydesk ${copydesk.toFixed(0)} ms: ${added.toFixed(0)} ms more`
)

/** In milliseconds, from the start of the process to its end. */
function timeImport(url) {
  const start = performance.now()
  const {status, stderr} = spawnSync(process.execPath, ['--input-type=module', '--eval', `import '${url}'`])
  if (status !== 0) throw new Error(stderr.toString())
  return performance.now() - start
}

function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1]
}
