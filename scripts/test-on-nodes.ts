/**
 * Calls the build on every Node that is supported, as an ES module and as CommonJS, and fails where one gives another
 * article than the Node that runs this script. Nodes come from npm; one that cannot be had is left out.
 */
import {spawnSync} from 'node:child_process'

const versions = [20, 22, 24]
const fixtures = ['wire-ap', 'mojibake', 'hard-wrapped']

const program = `
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {parseArticle} from './dist/index.js'
const texts = ${JSON.stringify(fixtures)}.map((name) => readFileSync('test/fixtures/' + name + '/input.txt', 'utf8'))
const options = {indirect: true, explain: true}
const required = createRequire(process.cwd() + '/')('./dist/index.cjs')
for (const parse of [parseArticle, required.parseArticle])
  console.log(JSON.stringify(texts.map((text) => parse(text, options))))
`

const want = run(process.execPath, [])
if (want === undefined)
  throw new Error(`the build does not run on Node ${process.version}: is there one in dist/?`)

for (const version of versions) {
  const command = ['--yes', `node@${version}`]
  const {stdout, status} = spawnSync('npx', [...command, '--version'], {encoding: 'utf8'})
  if (status !== 0 || !stdout.startsWith(`v${version}.`)) {
    console.log(`Node ${version}: left out, as it cannot be had here`)
    continue
  }
  const same = run('npx', command) === want
  console.log(`Node ${stdout.trim()}: ${same ? 'the same articles' : 'failed'}`)
  if (!same) process.exitCode = 1
}

/** What the program prints; nothing where it fails, for reasons that then stand on standard error. */
function run(command: string, flags: readonly string[]): string | undefined {
  const {status, stdout} = spawnSync(command, [...flags, '--input-type=module', '--eval', program], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1e8
  })
  return status === 0 ? stdout : undefined
}
