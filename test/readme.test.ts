import {readFileSync} from 'node:fs'
import retextEnglish from 'retext-english'
import retextStringify from 'retext-stringify'
import {unified} from 'unified'
import {reporter} from 'vfile-reporter'
import {expect, it} from 'vitest'
import {parseArticle} from '../src/index.js'
import {retextNews} from '../src/retext.js'
import {run} from './cli/run.js'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const raw = find(/parseArticle\(`([^`]+)`\)/)

it('the first example of the README is true', () => {
  const result = find(/```json\n([^`]+)```/)
  expect(parseArticle(raw)).toMatchObject(JSON.parse(result) as object)
})

it('the command prints for it what the README shows', async () => {
  const {out} = await run([], {stdin: raw})
  expect(out).toBe(find(/```\n( THE STORY[^`]+)```/))
})

it('the plugin warns as the README shows', async () => {
  const file = await unified()
    .use(retextEnglish)
    .use(retextNews)
    .use(retextStringify)
    .process(find(/const raw = `([^`]+)`/))
  expect(`${reporter(file, {color: false})}\n`).toBe(find(/```\n\[ 'PORT ORRIN' \]\n([^`]+)```/))
})

it('all options of the command stand in the README', async () => {
  const {out} = await run(['--help'])
  const options = [...out.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map(([, name]) => name)
  expect(options.length).toBeGreaterThan(8)
  for (const option of options) expect(readme).toContain(`\`${option ?? ''}`)
})

function find(pattern: RegExp): string {
  const [, found] = pattern.exec(readme) ?? []
  if (found === undefined) throw new Error(`the README has nothing like ${pattern.source}`)
  return found
}
