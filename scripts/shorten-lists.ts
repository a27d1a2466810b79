import {readFile} from 'node:fs/promises'
import type {Plugin} from 'esbuild'

/** `example: 'Reporting by Ana Mott in Tarnow'`, with a comma before or after it. */
const example = /,?\s{0,40}\bexample:\s{0,40}(?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`[^`]*`)/g

/** A list, broken into lines and indented for those who read it. */
const list = /`[^`]*`/g

/**
 * Leaves out of the lists of src/data what their readers and their tests want and the package does not: the examples beside the
 * patterns of boilerplate, which are a seventh of them, and line breaks.
 */
export const shortenLists: Plugin = {
  name: 'shorten-lists',
  setup(build) {
    build.onLoad(
      {filter: /[\\/]data[\\/](?:words[\\/][\w-]+|patterns[\\/]boilerplate-cues)\.ts$/},
      async ({path}) => {
        const source = await readFile(path, 'utf8')
        const contents = source.replace(example, '').replace(list, (lines) => lines.replace(/\s+/g, ' '))
        return {contents, loader: 'ts'}
      }
    )
  }
}
