import {readFile} from 'node:fs/promises'
import type {Plugin} from 'esbuild'

/** `example: 'Reporting by Ana Mott in Tarnow'`, with a comma before or after it. */
const example = /,?\s{0,40}\bexample:\s{0,40}(?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`[^`]*`)/g

/** A list of lines, broken and indented for those who read it. */
const list = /`[^`]*`/g

/**
 * Leaves out of src/data/patterns/boilerplate-cues.ts what its readers and its tests want and the package does not: the
 * examples beside the patterns, which are a seventh of it, and the line breaks within lists.
 */
export const shortenCues: Plugin = {
  name: 'shorten-cues',
  setup(build) {
    build.onLoad({filter: /[\\/]patterns[\\/]boilerplate-cues\.ts$/}, async ({path}) => {
      const source = await readFile(path, 'utf8')
      const contents = source.replace(example, '').replace(list, (lines) => lines.replace(/\s+/g, ' '))
      return {contents, loader: 'ts'}
    })
  }
}
