/**
 * What the library costs a web page: the ES module with all its dependencies, minified and compressed; and the same of a
 * page that asks for quotes alone, as bundlers leave out what it does not call. Fails where one is more than its limit,
 * which only ever falls. Wants `npm run build`.
 */
import {gzipSync} from 'node:zlib'
import {build} from 'esbuild'

/** In bytes. To reach for all of it: 70,000. */
const limits = [
  {what: "import 'copydesk'", code: "export * from './dist/index.js'", limit: 133_100},
  {what: 'extractQuotes alone', code: "export {extractQuotes} from './dist/index.js'", limit: 66_200}
]

for (const {what, code, limit} of limits) {
  const size = await sizeOf(code)
  console.log(`${what}: ${inKilobytes(size)}, minified and gzipped; the limit is ${inKilobytes(limit)}`)
  if (size > limit || size < limit / 2) process.exitCode = 1
}

async function sizeOf(code: string): Promise<number> {
  const {outputFiles} = await build({
    stdin: {contents: code, resolveDir: '.'},
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    charset: 'utf8',
    write: false
  })
  return gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), {level: 9}).length
}

function inKilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}
