import {fileURLToPath} from 'node:url'
import {build} from 'vite'

/** Builds the playground of what is in `dist/`, and gives the `file:` URL of its page. */
export async function buildPlayground(): Promise<string> {
  const configFile = fileURLToPath(new URL('../vite.config.ts', import.meta.url))
  await build({configFile, logLevel: 'error'})
  return new URL('../dist/index.html', import.meta.url).href
}
