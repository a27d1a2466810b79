import {readFile} from 'node:fs/promises'
import type {Plugin} from 'esbuild'
import {frontCode} from './front-code.js'

/** `example: 'Reporting by Ana Mott in Tarnow'`, with a comma before or after it. */
const example = /,?\s{0,40}\bexample:\s{0,40}(?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`[^`]*`)/g

/** `lines: 'correction, clarification'`, on one line or on several. */
const labels = /(?<=\blines:\s{0,40})(?:'[^'\\\n]*'|"[^"\\\n]*"|`[^`]*`)/g

/** A list, broken into lines for those who read it: what begins a line ends no other text in such marks. */
const list = /(?<=[=:(]\s?)`\n([^`]*)`/g

/**
 * Leaves out of the patterns of boilerplate in src/data what their readers and their tests want and the package does not: the
 * examples beside them, which are a seventh of them, and the space between labels. Writes lists of words as `frontCode` tells.
 */
export const shortenLists: Plugin = {
  name: 'shorten-lists',
  setup(build) {
    build.onLoad({filter: /[\\/]data[\\/]patterns[\\/]boilerplate-cues\.ts$/}, async ({path}) => {
      const source = await readFile(path, 'utf8')
      const contents = source
        .replace(example, '')
        .replace(labels, (lines) => lines.replace(/\s+/g, ' ').replaceAll(', ', ','))
      return {contents, loader: 'ts'}
    })
    build.onLoad(
      {
        filter:
          /[\\/]data[\\/](?:words[\\/][\w-]+|patterns[\\/](?:byline|credit|dateline|name)-patterns)\.ts$/
      },
      async ({path}) => {
        const source = await readFile(path, 'utf8')
        const contents = source.replace(
          list,
          (_, words: string) => `'${frontCode(words.trim().split(/\s+/)).replaceAll("'", "\\'")}'`
        )
        return {contents, loader: 'ts'}
      }
    )
  }
}
