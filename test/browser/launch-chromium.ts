import {existsSync} from 'node:fs'
import {chromium, type Browser} from 'playwright-core'

/** `CHROME_PATH` says where another one is. */
const browsers = [
  process.env['CHROME_PATH'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
]
const executablePath = browsers.find((path) => existsSync(path))

export const hasChromium = executablePath !== undefined

/** Says in a test why nothing is tried, as a skipped test is easily overlooked. */
export function warnWithoutChromium(): void {
  if (!hasChromium)
    console.warn('No Chromium was found, so nothing is tried in a browser: set CHROME_PATH to one.')
}

/** @throws {Error} Where there is no Chromium. */
export async function launchChromium(): Promise<Browser> {
  if (executablePath === undefined) throw new Error('No Chromium was found: set CHROME_PATH to one.')
  // Chromium has no sandbox where tests run as root, as they do in containers.
  return chromium.launch({executablePath, args: ['--no-sandbox']})
}
