import {execFileSync} from 'node:child_process'
import {copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import type {Article, ArticleParts, Quote} from '../../src/types.js'

/** What each of the programs in `consumers/` prints. */
interface Printed {
  article: Article
  parts: ArticleParts
  quotes: Quote[]
}

/** What those print that call `parseArticles`. */
interface PrintedBatch {
  results: {id: unknown; article?: Article; error?: string}[]
}

const root = fileURLToPath(new URL('../..', import.meta.url))
const scratch = mkdtempSync(join(tmpdir(), 'copydesk-'))
let tarball = ''

beforeAll(() => {
  run(root, 'npm', 'pack', '--pack-destination', scratch)
  tarball = join(scratch, readdirSync(scratch).find((name) => name.endsWith('.tgz')) ?? '')
  writeFileSync(join(scratch, 'package.json'), JSON.stringify({name: 'scratch', private: true}))
  run(scratch, 'npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', tarball)
})

afterAll(() => {
  rmSync(scratch, {recursive: true, force: true})
})

describe('the packed tarball', () => {
  it('holds the build, its licences and its documents, and nothing else', () => {
    expect(run(root, 'tar', '-tf', tarball).trim().split('\n').sort()).toEqual([
      'package/CHANGELOG.md',
      'package/LICENSE',
      'package/NOTICE',
      'package/README.md',
      'package/dist/THIRD-PARTY-NOTICES.txt',
      'package/dist/batch.cjs',
      'package/dist/batch.d.cts',
      'package/dist/batch.d.ts',
      'package/dist/batch.js',
      'package/dist/batch/worker.js',
      'package/dist/index.cjs',
      'package/dist/index.d.cts',
      'package/dist/index.d.ts',
      'package/dist/index.js',
      'package/package.json'
    ])
  })

  it.each(['index.js', 'index.cjs'])('names every package that %s includes', (build) => {
    const installed = join(scratch, 'node_modules/copydesk/dist')
    const bundled = readFileSync(join(installed, build), 'utf8').matchAll(
      /^\/\/ .*node_modules\/((?:@[^/]+\/)?[^/]+)\//gm
    )
    const notices = readFileSync(join(installed, 'THIRD-PARTY-NOTICES.txt'), 'utf8')
    const names = [...new Set(Array.from(bundled, ([, name]) => name))]
    expect(names).toContain('parse-english')
    for (const name of names) expect(notices).toMatch(new RegExp(`^${name} \\d`, 'm'))
  })

  it('satisfies publint', () => {
    run(root, 'npx', 'publint', 'run', tarball, '--strict')
  })

  it('has the right types for every kind of import', () => {
    // Subpaths are not seen by the resolution of Node 10 and TypeScript 4, which look for no `exports`.
    run(root, 'npx', 'attw', tarball, '--no-emoji', '--profile', 'node16')
  })
})

describe('a program that installs the package and calls it', () => {
  const want = {place: ['LAKE MARROW'], paragraphs: 2, quote: 'It will carry us all,', name: 'Ilse Tanner'}

  it('as an ES module', () => {
    expect(summarize(runConsumer('esm.mjs'))).toEqual(want)
  })

  it('as CommonJS', () => {
    expect(summarize(runConsumer('cjs.cjs'))).toEqual(want)
  })

  it('from TypeScript, as an ES module (module node16)', () => {
    expect(summarize(runTypeScript('typed.mts', '--module', 'node16'))).toEqual(want)
  })

  it('from TypeScript, as CommonJS (module node16)', () => {
    expect(summarize(runTypeScript('typed.cts', '--module', 'node16'))).toEqual(want)
  })

  it('from TypeScript, for a bundler', () => {
    expect(
      summarize(runTypeScript('typed.mts', '--module', 'esnext', '--moduleResolution', 'bundler'))
    ).toEqual(want)
  })

  it('and gets the same from both builds', () => {
    expect(runConsumer('cjs.cjs')).toEqual(runConsumer('esm.mjs'))
  })
})

describe('a program that parses many articles', () => {
  it('as an ES module: gets what parseArticle gives, in order, with an error for what is no string', () => {
    const {results, direct} = runConsumer('batch.mjs') as PrintedBatch & {direct: unknown[]}
    const error = 'TypeError: text must be a string, not a number (42)'
    expect(results).toEqual(direct.map((result, id) => (id === 3 ? {id, error} : result)))
    expect(results).toHaveLength(6)
  })

  it('as CommonJS, and may leave the loop', () => {
    const {results} = runConsumer('batch.cjs') as PrintedBatch
    expect(results.map(({id, article}) => [id, article?.speakers[0]?.name])).toEqual([
      ['a', 'Ilse Tanner'],
      [0, 'Ilse Tanner']
    ])
  })

  it.each([
    ['an ES module (module node16)', 'typed-batch.mts', ['--module', 'node16']],
    ['CommonJS (module node16)', 'typed-batch.cts', ['--module', 'node16']],
    ['a bundler', 'typed-batch.mts', ['--module', 'esnext', '--moduleResolution', 'bundler']]
  ])('from TypeScript, as or for %s', (_what, name, flags) => {
    const {results} = runTypeScript(name, ...flags) as PrintedBatch
    expect(results.map(({id, article}) => [id, article?.quotes.length])).toEqual([[7, 1]])
  })
})

function summarize(printed: unknown) {
  const {article, parts, quotes} = printed as Printed
  return {
    place: article.dateline?.places,
    paragraphs: parts.body.paragraphs.length,
    quote: quotes[0]?.text,
    name: article.quotes[0]?.speaker?.name
  }
}

function runConsumer(name: string): unknown {
  copyFileSync(join(root, 'test/package/consumers', name), join(scratch, name))
  return JSON.parse(run(scratch, 'node', name))
}

/** Compiles a typed program as strictly as a user may, declarations of the package included, and runs it. */
function runTypeScript(name: string, ...flags: string[]): unknown {
  const source = name.replace(/[cm]ts$/, 'ts')
  copyFileSync(join(root, 'test/package/consumers', source), join(scratch, name))
  const strict = ['--strict', '--skipLibCheck', 'false', '--exactOptionalPropertyTypes', '--target', 'es2022']
  // `console` stands in the declarations of the DOM.
  const compile = [
    join(root, 'node_modules/typescript/bin/tsc'),
    name,
    ...strict,
    '--lib',
    'es2022,dom',
    ...flags
  ]
  run(scratch, 'node', ...compile)
  return JSON.parse(run(scratch, 'node', name.replace(/ts$/, 'js')))
}

/** What the command prints; throws with all of it where the command fails. */
function run(cwd: string, command: string, ...args: string[]): string {
  try {
    return execFileSync(command, args, {cwd, encoding: 'utf8', stdio: 'pipe'})
  } catch (error) {
    const {stdout = '', stderr = ''} = error as {stdout?: string; stderr?: string}
    throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`, {cause: error})
  }
}
