import {readdir, readFile, stat} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import type {Plugin} from 'esbuild'

/** Folders of src/data in the order in which they are bundled, and whether their longest file stands first or last: what compresses best. */
const folders = [
  {name: 'weights', longest: 'first'},
  {name: 'words', longest: 'first'},
  {name: 'patterns', longest: 'last'}
] as const

/** What of the code is bundled first: segments before speakers, as the route goes, which compresses best as well. */
const firstCode = "import './split-article.js'"

type Folder = (typeof folders)[number]

/**
 * Bundles all data before the code, like beside like. Where imports decide, a list of words stands between the functions that
 * ask it; gzip looks back 32 kB for what it has met and learns its codes by the stretch, so that alone costs 4% more.
 */
export const putDataFirst: Plugin = {
  name: 'put-data-first',
  setup(build) {
    // The package promises that no module does anything when it is imported: an import without a name asks for its place alone.
    const options = build.initialOptions
    options.logOverride = {...options.logOverride, 'ignored-bare-import': 'silent'}
    build.onLoad({filter: /[\\/]src[\\/]index\.ts$/}, async ({path}) => {
      const data = join(dirname(path), 'data')
      const imports = await Promise.all(folders.map((folder) => importsOf(data, folder)))
      const own = await readFile(path, 'utf8')
      return {contents: [...imports.flat(), firstCode, own].join('\n'), loader: 'ts'}
    })
  }
}

async function importsOf(data: string, {name, longest}: Folder): Promise<string[]> {
  const files = (await readdir(join(data, name))).filter((file) => file.endsWith('.ts')).sort()
  const sized = await Promise.all(
    files.map(async (file) => {
      const path = join(data, name, file)
      return {path, size: (await stat(path)).size}
    })
  )
  const sign = longest === 'first' ? -1 : 1
  return sized.sort((a, b) => sign * (a.size - b.size)).map(({path}) => `import ${JSON.stringify(path)}`)
}
