/**
 * What `import 'copydesk'` costs a web page: the ES module with all its dependencies, minified and compressed. Fails where
 * it is more than the limit, which only ever falls. Wants `npm run build`.
 */
import {gzipSync} from 'node:zlib'
import {build} from 'esbuild'

/** In bytes. To reach: 70,000. */
const limit = 134_400

const {outputFiles} = await build({
  entryPoints: ['dist/index.js'],
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'browser',
  charset: 'utf8',
  write: false
})
const size = gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), {level: 9}).length
console.log(`${(size / 1000).toFixed(1)} kB, minified and gzipped; the limit is ${limit / 1000} kB`)
if (size > limit || size < limit / 2) process.exitCode = 1
