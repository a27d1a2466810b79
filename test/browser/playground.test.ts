/** The playground as a reader has it: one file, opened from a disk, in Chromium. */
import {readFileSync} from 'node:fs'
import type {Browser, BrowserContext, Page} from 'playwright-core'
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest'
import {buildPlayground} from '../../examples/playground/build/build-playground.js'
import {parseArticle} from '../../src/index.js'
import {hasChromium, launchChromium, warnWithoutChromium} from './launch-chromium.js'

const sample = readFileSync(new URL('../../examples/sample-article.txt', import.meta.url), 'utf8')
const article = `Tarnow bakers win the bridge race

TARNOW (Mill News) — “We rowed on bread alone,” said Odile Brandt, the guild's secretary.

“Nobody believed it,” Casimir Holt told reporters. He said that the boat would be kept.`

warnWithoutChromium()

describe.skipIf(!hasChromium)('the playground', () => {
  let browser: Browser
  let url: string
  let context: BrowserContext
  let page: Page
  /** Errors, dialogs and requests: what no test may cause. */
  let mishaps: string[]

  beforeAll(async () => {
    url = await buildPlayground()
    browser = await launchChromium()
  })
  afterAll(async () => {
    await browser.close()
  })
  beforeEach(async () => {
    mishaps = []
    context = await browser.newContext({permissions: ['clipboard-read', 'clipboard-write']})
    page = await context.newPage()
    page.on('pageerror', ({message}) => mishaps.push(message))
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) mishaps.push(message.text())
    })
    page.on('dialog', async (dialog) => {
      mishaps.push(`dialog: ${dialog.message()}`)
      await dialog.dismiss()
    })
    page.on('request', (request) => {
      if (!isOwn(request.url())) mishaps.push(`request: ${request.url()}`)
    })
    await page.goto(url)
  })
  afterEach(async () => {
    await context.close()
    expect(mishaps).toEqual([])
  })

  /** The page without its hash, and what it carries within itself. */
  const isOwn = (requested: string) => requested.split('#')[0] === url || /^(?:blob|data):/.test(requested)
  const status = () => page.locator('#status')
  const read = () => page.locator('#status', {hasText: /^Found/}).waitFor()
  const speakersOfMarks = (): Promise<unknown> =>
    page.evaluate(`[...document.querySelectorAll('article mark')].map(({dataset}) => dataset.speaker)`)

  async function paste(text: string): Promise<void> {
    await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`)
    await page.getByLabel('Text of an article').focus()
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.press('ControlOrMeta+V')
  }

  it('marks the quotes of a pasted article with their speakers, and lists who said what', async () => {
    await paste(article)
    await read()
    expect(await speakersOfMarks()).toEqual([`Odile Brandt, the guild's secretary`, 'Casimir Holt'])
    expect(await page.locator('.speakers h3').allTextContents()).toEqual([
      `Odile Brandt, the guild's secretary`,
      'Casimir Holt'
    ])
    expect(await status().textContent()).toBe('Found 2 quotes and 2 named speakers.')
  })

  it('shows the speaker of a quote to the pointer and to the keyboard, until Escape', async () => {
    await paste(article)
    await read()
    const tip = page.locator('#speaker')
    await page.locator('#quote-1').hover()
    expect(await tip.textContent()).toBe(`Odile Brandt, the guild's secretary`)
    expect(await tip.isVisible()).toBe(true)
    await page.getByRole('link', {name: 'Quote 2, Casimir Holt'}).focus()
    expect(await tip.textContent()).toBe('Casimir Holt')
    await page.keyboard.press('Escape')
    expect(await tip.isVisible()).toBe(false)
  })

  it('finds indirect speech and explains itself on request', async () => {
    await page.getByRole('button', {name: 'sample'}).click()
    await read()
    expect(await page.locator('article mark.indirect').count()).toBe(0)
    expect(await page.locator('.reasons').count()).toBe(0)
    await page.getByLabel('Indirect speech').check()
    await page.locator('article mark.indirect').first().waitFor()
    await page.getByLabel('Explain').check()
    await page.locator('article .reasons').first().waitFor()
  })

  it('copies what parseArticle gives for the text', async () => {
    await paste(sample)
    await read()
    await page.getByRole('button', {name: 'Copy as JSON'}).click()
    await page.locator('#status', {hasText: /^Copied/}).waitFor()
    const copied: unknown = await page.evaluate('navigator.clipboard.readText()')
    expect(JSON.parse(String(copied))).toEqual(parseArticle(sample))
  })

  it('says that nothing could be copied', async () => {
    await page.evaluate(`navigator.clipboard.writeText = () => Promise.reject(new Error('no'))`)
    await page.getByRole('button', {name: 'sample'}).click()
    await read()
    await page.getByRole('button', {name: 'Copy as JSON'}).click()
    await page.locator('#status', {hasText: 'does not let this page copy'}).waitFor()
  })

  it('forgets an article whose text is deleted', async () => {
    await paste(article)
    await read()
    await page.getByLabel('Text of an article').fill('')
    await page.locator('.nothing').waitFor()
    expect(await page.getByRole('button', {name: 'Copy as JSON'}).isDisabled()).toBe(true)
    expect(await page.locator('mark').count()).toBe(0)
  })

  it('shows markup as text, and runs none of it', async () => {
    const markup = [
      '<script>globalThis.harmed = 1; alert(1)</script>',
      '</script><script>harmed = 2</script>',
      '</textarea></template></main><img src="http://harm.test/x.png" onerror="harmed = 3">',
      '<svg onload="harmed = 4"><style>@import "http://harm.test/x.css";</style></svg>',
      '&lt;iframe src=&quot;javascript:parent.harmed = 5&quot;&gt;&lt;/iframe&gt;',
      '<a href="javascript:harmed = 6">javascript:harmed = 6</a>',
      '--><!--<base href="http://harm.test/">'
    ]
    const quotes = markup.map(
      (code) => `“We hung up ${code} there,” said Odile "onmouseover="harmed=7" Brandt.`
    )
    await paste([...markup, ...quotes].join('\n\n'))
    await read()
    for (const link of await page.locator('#result a').all()) await link.dispatchEvent('click')
    await page.locator('#result mark').first().hover()

    const text = await page.locator('#result article').textContent()
    for (const code of ['<script>globalThis.harmed = 1; alert(1)</script>', '<iframe src="javascript:'])
      expect(text).toContain(code)
    expect(await page.evaluate('globalThis.harmed')).toBeUndefined()
    expect(await page.locator('#result :is(script, style, img, svg, iframe, base, template)').count()).toBe(0)
    const names: unknown = await page.evaluate(
      `[...document.querySelectorAll('#result *')].flatMap((element) => element.getAttributeNames())`
    )
    expect(names).not.toContainEqual(expect.stringMatching(/^on|^src|^style/))
    expect(await page.locator('#result a:not([href^="#"])').count()).toBe(0)
  })

  it('may run no other script, even where somebody got one in', async () => {
    await page.evaluate(`{
      const script = document.createElement('script')
      script.textContent = 'globalThis.harmed = 1'
      document.body.append(script)
    }`)
    expect(await page.evaluate('globalThis.harmed')).toBeUndefined()
    expect(mishaps.splice(0)).toEqual([expect.stringContaining('Content Security Policy')])
  })

  describe('with a megabyte of text', () => {
    const long = `${sample}\n\n`.repeat(Math.ceil(1_000_000 / sample.length))

    it.each([
      {name: 'in lines', text: long},
      {name: 'in one line', text: long.replace(/\s+/g, ' ')}
    ])('stays responsive, and comes to an end: $name', async ({text}) => {
      // From the first notice on: what came before it, the browser's own work on a paste, is not ours.
      await page.evaluate(`{
        globalThis.pauses = []
        const status = document.querySelector('#status')
        let last
        const beat = () => {
          const now = performance.now()
          if (last !== undefined) pauses.push(now - last)
          if (last !== undefined || status.textContent.startsWith('Reading')) last = now
          setTimeout(beat, 10)
        }
        beat()
      }`)
      await paste(text)
      await page.locator('#status', {hasText: /^Found/}).waitFor({timeout: 60_000})
      await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100)))')
      expect(await page.locator('.speakers li').count()).toBeGreaterThan(1000)

      // No pause is long, or on a machine that is busy with other things at least none is most of the whole, which it would
      // be if the page did the work itself.
      const pauses = await page.evaluate<number[]>('pauses')
      let whole = 0
      for (const pause of pauses) whole += pause
      expect(pauses.length).toBeGreaterThan(20)
      expect(Math.max(...pauses)).toBeLessThan(Math.max(1500, whole / 2))
    })

    it('leaves it for a newer text', async () => {
      await paste(long)
      await page.locator('#status', {hasText: /^Reading/}).waitFor()
      await paste(article)
      await read()
      expect(await status().textContent()).toBe('Found 2 quotes and 2 named speakers.')
      expect(await speakersOfMarks()).toHaveLength(2)
    })
  })

  it('tells of a worker that fails', async () => {
    await page.addInitScript(`{
      const Own = Worker
      globalThis.Worker = function () {
        return new Own(URL.createObjectURL(new Blob(['onmessage = () => { throw new Error("run aground") }'])))
      }
    }`)
    await page.reload()
    await page.getByRole('button', {name: 'sample'}).click()
    await page.locator('#status', {hasText: /could not be read: .*run aground/}).waitFor()
  })
})
