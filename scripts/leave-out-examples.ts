import {readFile} from 'node:fs/promises'
import type {Plugin} from 'esbuild'

/** `example: 'Reporting by Ana Mott in Tarnow'`, with a comma before or after it. */
const example = /,?\s{0,40}\bexample:\s{0,40}(?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`[^`]*`)/g

/**
 * Leaves the examples out that stand beside the patterns of src/data/boilerplate-cues.ts: readers of the source and its
 * tests want them, the package does not, and they are a seventh of it.
 */
export const leaveOutExamples: Plugin = {
  name: 'leave-out-examples',
  setup(build) {
    build.onLoad({filter: /[\\/]data[\\/]boilerplate-cues\.ts$/}, async ({path}) => ({
      contents: (await readFile(path, 'utf8')).replace(example, ''),
      loader: 'ts'
    }))
  }
}
