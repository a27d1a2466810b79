import {readFile} from 'node:fs/promises'
import type {Plugin} from 'esbuild'
import {digits, middleDigit} from '../src/data/weights/weight-digits.js'
import {bitsOfPassed} from '../src/segments/model/unpack-weights.js'
import {writeWeights} from './write-weights.js'

/** A row of weights, with the sign that joins it to the next one and the name of its feature. */
const row = /^ {4}'([\da-z+/]{1,40})'(?: \+)? \/\/ .*$/gim

/**
 * Writes the weights of segments in a code of bits: more than half are 0, and gzip takes longer to say so one by one.
 */
export const packWeights: Plugin = {
  name: 'pack-weights',
  setup(build) {
    build.onLoad({filter: /[\\/]data[\\/]weights[\\/]segment-weights\.ts$/}, async ({path}) => {
      const source = await readFile(path, 'utf8')
      const rows = Array.from(source.matchAll(row), ([, weights = '']) => weights).join('')
      const contents = source.replace(/(?<=features:)[\s\S]*(?=\n\})/, ` '${pack(rows)}'`)
      return {contents, loader: 'ts'}
    })
  }
}

/** What src/segments/model/unpack-weights.ts reads. */
export function pack(rows: string): string {
  const weights = Array.from(rows, (digit) => digits.indexOf(digit) - middleDigit)
  return `${rows.length} ${writeWeights(weights, bitsOfPassed)}`
}
