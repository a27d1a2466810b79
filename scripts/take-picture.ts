/** Takes the picture of the playground that the README shows: docs/playground.png. */
import {buildPlayground} from '../examples/playground/build/build-playground.js'
import {launchChromium} from '../test/browser/launch-chromium.js'

const url = await buildPlayground()
const browser = await launchChromium()
try {
  const page = await browser.newPage({viewport: {width: 1280, height: 800}, colorScheme: 'light'})
  await page.goto(url)
  await page.getByRole('button', {name: 'sample'}).click()
  await page.locator('mark#quote-1').hover()
  await page.screenshot({path: 'docs/playground.png'})
} finally {
  await browser.close()
}
