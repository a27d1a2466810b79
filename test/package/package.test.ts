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
      'package/dist/index.cjs',
      'package/dist/index.d.cts',
      'package/dist/index.d.ts',
      'package/dist/index.js',
      'package/package.json'
    ])
  })

  it('names every package that its CommonJS build includes', () => {
    const installed = join(scratch, 'node_modules/copydesk/dist')
    const bundled = readFileSync(join(installed, 'index.cjs'), 'utf8').matchAll(
      /^\/\/ .*node_modules\/((?:@[^/]+\/)?[^/]+)\//gm
    )
    const notices = readFileSync(join(installed, 'THIRD-PARTY-NOTICES.txt'), 'utf8')
    const names = [...new Set(Array.from(bundled, ([, name]) => name))]
    expect(names).toContain('retext-english')
    for (const name of names) expect(notices).toMatch(new RegExp(`^${name} \\d`, 'm'))
  })

  it('satisfies publint', () => {
    run(root, 'npx', 'publint', 'run', tarball, '--strict')
  })

  it('has the right types for every kind of import', () => {
    run(root, 'npx', 'attw', tarball, '--no-emoji')
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

function summarize({article, parts, quotes}: Printed) {
  return {
    place: article.dateline?.places,
    paragraphs: parts.body.paragraphs.length,
    quote: quotes[0]?.text,
    name: article.quotes[0]?.speaker?.name
  }
}

function runConsumer(name: string): Printed {
  copyFileSync(join(root, 'test/package/consumers', name), join(scratch, name))
  return JSON.parse(run(scratch, 'node', name)) as Printed
}

/** Compiles the typed program as strictly as a user may, declarations of the package included, and runs it. */
function runTypeScript(name: string, ...flags: string[]): Printed {
  copyFileSync(join(root, 'test/package/consumers/typed.ts'), join(scratch, name))
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
  return JSON.parse(run(scratch, 'node', name.replace('ts', 'js'))) as Printed
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
