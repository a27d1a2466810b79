/** The build in a browser: a bundler finds nothing of Node in it, and a page and a worker get what Node gets. */
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {parseArticle} from '../../src/index.js'
import {hasChromium, launchChromium, warnWithoutChromium} from './launch-chromium.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

warnWithoutChromium()

const texts = ['wire-ap', 'mojibake', 'hard-wrapped'].map((name) => ({
  name,
  raw: readFileSync(`${root}test/fixtures/${name}/input.txt`, 'utf8')
}))

const bundle = await bundleForBrowsers()

it('is bundled without a trace of Node', () => {
  expect(bundle.imports).toEqual([])
  expect(bundle.code).not.toMatch(/["']node:/)
  expect(readFileSync(`${root}dist/index.js`, 'utf8')).not.toMatch(/["']node:/)
})

describe.skipIf(!hasChromium)('in Chromium', () => {
  let browser: Browser
  let page: Page
  const errors: string[] = []

  beforeAll(async () => {
    browser = await launchChromium()
    page = await browser.newPage()
    page.on('pageerror', ({message}) => errors.push(message))
    await serve(page)
    await page.goto('http://copydesk.test/')
  })

  afterAll(async () => {
    await browser.close()
  })

  it.each(texts)('a page gets what Node gets: $name', async ({raw}) => {
    const printed: unknown = await page.evaluate(
      `import('/copydesk.js').then(({parseArticle}) => JSON.stringify(parseArticle(${JSON.stringify(raw)})))`
    )
    expect(printed).toBe(JSON.stringify(parseArticle(raw)))
    expect(errors).toEqual([])
  })

  it.each(texts)('a worker gets what Node gets: $name', async ({raw}) => {
    const printed: unknown = await page.evaluate(`new Promise((resolve, reject) => {
      const worker = new Worker('/worker.js', {type: 'module'})
      worker.onmessage = ({data}) => resolve(data)
      worker.onerror = ({message}) => reject(new Error(message))
      worker.postMessage(${JSON.stringify(raw)})
    })`)
    expect(printed).toBe(JSON.stringify(parseArticle(raw)))
    expect(errors).toEqual([])
  })
})

async function bundleForBrowsers(): Promise<{code: string; imports: string[]}> {
  const {outputFiles, metafile} = await build({
    entryPoints: [`${root}dist/index.js`],
    bundle: true,
    platform: 'browser',
    format: 'esm',
    write: false,
    metafile: true,
    outfile: 'copydesk.js'
  })
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports.map(({path}) => path))
  return {code: outputFiles.map(({text}) => text).join('\n'), imports}
}

/** Answers the requests of a page from here: no server, no port. */
async function serve(page: Page): Promise<void> {
  const worker = `import {parseArticle} from '/copydesk.js'
onmessage = ({data}) => postMessage(JSON.stringify(parseArticle(data)))`
  const files: [string, string, string][] = [
    ['/', 'text/html', '<!doctype html><meta charset="utf-8"><title>copydesk</title>'],
    ['/copydesk.js', 'text/javascript;charset=utf-8', bundle.code],
    ['/worker.js', 'text/javascript', worker]
  ]
  for (const [path, contentType, body] of files)
    await page.route(`http://copydesk.test${path}`, (route) => route.fulfill({contentType, body}))
}
