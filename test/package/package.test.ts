import {execFileSync, spawn, spawnSync} from 'node:child_process'
import {copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Readable} from 'node:stream'
import {text as readAll} from 'node:stream/consumers'
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
  // Whoever uses the plugin brings unified along.
  const unified = ['unified', 'retext-english', 'retext-stringify', 'unist-util-visit', 'vfile']
  run(scratch, 'npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', tarball, ...unified)
})

afterAll(() => {
  rmSync(scratch, {recursive: true, force: true})
})

describe('the packed tarball', () => {
  it('holds the build, its licences and its documents, and nothing else', () => {
    // The declarations that several entries share have a hash in their name.
    const files = run(root, 'tar', '-tf', tarball).replace(/\btypes-[\w-]+/g, 'types')
    expect(files.trim().split('\n').sort()).toEqual([
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
      'package/dist/cli/main.js',
      'package/dist/html.cjs',
      'package/dist/html.d.cts',
      'package/dist/html.d.ts',
      'package/dist/html.js',
      'package/dist/index.cjs',
      'package/dist/index.d.cts',
      'package/dist/index.d.ts',
      'package/dist/index.js',
      'package/dist/jsonld.cjs',
      'package/dist/jsonld.d.cts',
      'package/dist/jsonld.d.ts',
      'package/dist/jsonld.js',
      'package/dist/markdown.cjs',
      'package/dist/markdown.d.cts',
      'package/dist/markdown.d.ts',
      'package/dist/markdown.js',
      'package/dist/retext.d.ts',
      'package/dist/retext.js',
      'package/dist/types.d.cts',
      'package/dist/types.d.ts',
      'package/package.json'
    ])
  })

  it.each(['index.js', 'index.cjs', 'html.js', 'html.cjs', 'markdown.js', 'markdown.cjs'])(
    'names every package that %s includes',
    (build) => {
      const installed = join(scratch, 'node_modules/copydesk/dist')
      const bundled = readFileSync(join(installed, build), 'utf8').matchAll(
        /^\/\/ .*node_modules\/((?:@[^/]+\/)?[^/]+)\//gm
      )
      const notices = readFileSync(join(installed, 'THIRD-PARTY-NOTICES.txt'), 'utf8')
      const names = [...new Set(Array.from(bundled, ([, name]) => name))]
      if (build.startsWith('index')) expect(names).toEqual([])
      else expect(names.length).toBeGreaterThan(4)
      for (const name of names) expect(notices).toMatch(new RegExp(`^${name} \\d`, 'm'))
    }
  )

  it('satisfies publint', () => {
    run(root, 'npx', 'publint', 'run', tarball, '--strict')
  })

  it('has the right types for every kind of import', () => {
    // Subpaths are not seen by the resolution of Node 10 and TypeScript 4, which look for no `exports`.
    // The plugin is an ES module alone, as unified is.
    const ignored = ['--ignore-rules', 'cjs-resolves-to-esm']
    run(root, 'npx', 'attw', tarball, '--no-emoji', '--profile', 'node16', ...ignored)
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

describe('a program that writes other formats', () => {
  const want = {
    html: expect.stringContaining('<mark class="quote direct"') as unknown,
    jsonld: expect.objectContaining({dateline: 'PORT ORRIN (AP) —'}) as unknown,
    markdown: expect.stringContaining('**PORT ORRIN (AP) —** “It will') as unknown
  }

  it.each(['formats.mjs', 'formats.cjs'])('%s', (name) => {
    expect(runConsumer(name)).toEqual(want)
  })

  it.each([
    ['an ES module (module node16)', 'typed-formats.mts', ['--module', 'node16']],
    ['CommonJS (module node16)', 'typed-formats.cts', ['--module', 'node16']],
    ['a bundler', 'typed-formats.mts', ['--module', 'esnext', '--moduleResolution', 'bundler']]
  ])('from TypeScript, as or for %s', (_what, name, flags) => {
    expect(runTypeScript(name, ...flags)).toEqual(want)
  })
})

it('a program that uses the plugin has the types of what it adds', () => {
  expect(runTypeScript('typed-retext.mts', '--module', 'node16')).toEqual({
    segments: ['dateline', 'paragraph'],
    quotes: 1,
    text: 'PORT ORRIN (AP) — “It will carry us all,” Ilse Tanner said.'
  })
})

describe('the command', () => {
  const text = '“It will carry us all,” Ilse Tanner said.'

  it('prints what parseArticle gives', () => {
    const out = run(scratch, 'sh', '-c', `echo '${text}' | npx copydesk --format json --only quotes`)
    expect(JSON.parse(out)).toMatchObject([{speaker: {name: 'Ilse Tanner'}}])
  })

  it('ends quietly where nobody reads on', () => {
    const line = JSON.stringify({id: 1, text})
    const pipe = `yes '${line}' | npx copydesk --format ndjson | head -n 1; echo "\${PIPESTATUS[1]}"`
    const {stdout, stderr} = spawnSync('bash', ['-c', pipe], {cwd: scratch, encoding: 'utf8'})
    expect(stderr).toBe('')
    expect(stdout.trim().split('\n').at(-1)).toBe('0')
  })

  it('takes an archive of any length through a pipe in constant memory', async () => {
    const short = await pipeThrough(1_000)
    const long = await pipeThrough(8_000)
    expect([short.lines, long.lines]).toEqual([1_000, 8_000])
    // Eight times as much goes through: what was kept of it would show.
    expect(long.peak).toBeLessThan(1.5 * short.peak)
  })

  /** How many lines come out of as many articles of 4 kB, in order, and how much memory was taken at most, in kB. */
  async function pipeThrough(count: number): Promise<{lines: number; peak: number}> {
    const script = join(scratch, 'node_modules/copydesk/dist/cli/main.js')
    const report = `process.on('exit', () => process.stderr.write(String(process.resourceUsage().maxRSS)))`
    const preload = `data:text/javascript,${encodeURIComponent(report)}`
    const command = spawn(process.execPath, [
      '--import',
      preload,
      script,
      '--format',
      'ndjson',
      '--only',
      'speakers'
    ])
    const filler = 'The ferry sailed on as it had for sixty years, and nobody was asked. '.repeat(55)
    Readable.from(
      (function* () {
        for (let id = 0; id < count; id++) yield `${JSON.stringify({id, text: `${filler}\n\n${text}`})}\n`
      })()
    ).pipe(command.stdin)
    const [out, peak] = await Promise.all([readAll(command.stdout), readAll(command.stderr)])
    const lines = out.trim().split('\n')
    for (const [id, line] of lines.entries()) if (!line.startsWith(`{"id":${id},`)) throw new Error(line)
    return {lines: lines.length, peak: Number(peak)}
  }
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
