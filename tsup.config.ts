import {defineConfig, type Options} from 'tsup'
import {packWeights} from './scripts/pack-weights.js'
import {makePatternsLazy} from './scripts/make-patterns-lazy.js'
import {putDataFirst} from './scripts/put-data-first.js'
import {shortenLists} from './scripts/shorten-lists.js'

/**
 * What bundlers no longer do once a constant is a variable of a module: constants stand where they are used, what is used once
 * stands there. 1.3 kB less, compressed (bench/README.md). Names stay, lines are broken, functions are where they were; what
 * nobody asks for is left to bundlers, which know of each caller what he asks for.
 */
const terserOptions: NonNullable<Options['terserOptions']> = {
  module: true,
  mangle: false,
  compress: {passes: 3, inline: false, reduce_funcs: false, unused: false, conditionals: false},
  format: {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else breaks lines, which stack traces name
    beautify: true,
    preserve_annotations: true,
    // What bundlers ask for, and which file is whose.
    comments: /NO_SIDE_EFFECTS|__PURE__|^ (?:src|node_modules)\//
  }
}

const shared: Options = {
  entry: ['src/index.ts', 'src/html.ts', 'src/jsonld.ts', 'src/markdown.ts'],
  platform: 'neutral',
  target: 'es2022',
  outDir: 'dist',
  // V8 reads a literal when it first meets the function around it, and once more when that runs; those with \p{…} take
  // longest. As calls of RegExp they are read once, when the plugin below lets them.
  esbuildOptions: (options) => {
    // The first half of what `terserOptions` are for.
    options.minifySyntax = true
    options.supported = {'regexp-unicode-property-escapes': false}
  },
  esbuildPlugins: [shortenLists, packWeights, putDataFirst],
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
    metafile: true,
    minify: 'terser',
    terserOptions
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
