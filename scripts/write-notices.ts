/**
 * Writes `dist/THIRD-PARTY-NOTICES.txt`: the licences of the packages that the builds bundle.
 *
 * Which ones those are, esbuild itself tells: its metafiles list every file that went in. They are then removed.
 */
import {readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

interface Metafile {
  inputs: Record<string, unknown>
}

interface Manifest {
  name: string
  version: string
  license?: string
  author?: string | {name: string; email?: string}
}

const metafiles = ['dist/metafile-esm.json', 'dist/metafile-cjs.json']

const notices = bundledPackages(metafiles).map(noticeOf)
writeFileSync('dist/THIRD-PARTY-NOTICES.txt', [heading(), ...notices].join(`\n${'-'.repeat(80)}\n\n`))
for (const metafile of metafiles) rmSync(metafile)

function heading(): string {
  return 'The builds of copydesk (index.js and index.cjs) include the packages below.\n'
}

/** The folders of the packages that the builds took files from, in alphabetical order. */
function bundledPackages(files: readonly string[]): string[] {
  const inputs = files.flatMap((file) => Object.keys((readJson(file) as Metafile).inputs))
  const folders = inputs.flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input) ?? [])
  return [...new Set(folders)].sort()
}

function noticeOf(folder: string): string {
  const {name, version, license, author} = readJson(join(folder, 'package.json')) as Manifest
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
  if (file) return `${name} ${version}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`
  // A package that names the MIT licence without printing it is under its standard words.
  if (license !== 'MIT' || !author)
    throw new Error(`${name} prints no licence: find out on which terms it may be bundled`)
  return `${name} ${version}\n\n${mitLicense(typeof author === 'string' ? author : author.name)}\n`
}

function mitLicense(author: string): string {
  const own = readFileSync('LICENSE', 'utf8').trim()
  return own.replace(/^Copyright.*$/m, `Copyright (c) ${author}`)
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}
