import {defineConfig, type Options} from 'tsup'
import {makePatternsLazy} from './scripts/make-patterns-lazy.js'
import {putDataFirst} from './scripts/put-data-first.js'
import {shortenLists} from './scripts/shorten-lists.js'

const shared: Options = {
  entry: ['src/index.ts', 'src/html.ts', 'src/jsonld.ts', 'src/markdown.ts'],
  platform: 'neutral',
  target: 'es2022',
  outDir: 'dist',
  // V8 reads a literal when it first meets the function around it, and once more when that runs; those with \p{…} take
  // longest. As calls of RegExp they are read once, when the plugin below lets them.
  esbuildOptions: (options) => {
    options.supported = {'regexp-unicode-property-escapes': false}
  },
  esbuildPlugins: [shortenLists, putDataFirst],
  plugins: [makePatternsLazy],
  // TypeScript 6 warns about options that the declaration bundler still sets.
  dts: {compilerOptions: {ignoreDeprecations: '6.0'}}
}

const batch: Options = {...shared, entry: {batch: 'src/batch.ts'}, platform: 'node'}

export default defineConfig([
  // Each is one file with its dependencies: to find and read their twenty took longer than to run them. They are ESM only, too: a
  // CommonJS build that left them external would load and then fail at the first call. The metafile tells
  // scripts/write-notices.ts what was bundled.
  {
    ...shared,
    format: ['esm', 'cjs'],
    splitting: false,
    noExternal: [/.*/],
    metafile: true
  },
  // The plugin's types take `vfile` from unified's users; CommonJS has no way to say so.
  {...shared, entry: {retext: 'src/retext.ts'}, format: 'esm', external: ['./index.js']},
  {...batch, format: 'esm'},
  // The shim is for `import.meta.url`. The pool is CommonJS itself, and finds its own files only where it is installed.
  {...batch, format: 'cjs', shims: true},
  // What the threads run, for both: the library as it is built.
  {
    ...batch,
    entry: {'batch/worker': 'src/batch/worker.ts'},
    format: 'esm',
    dts: false,
    external: ['../index.js']
  },
  {
    ...batch,
    entry: {'cli/main': 'src/cli/main.ts'},
    format: 'esm',
    dts: false,
    external: ['../index.js', '../batch.js', '../html.js', '../jsonld.js', '../markdown.js']
  }
])
