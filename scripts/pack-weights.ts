import {readFile} from 'node:fs/promises'
import type {Plugin} from 'esbuild'
import {bitsOfWeight} from '../src/data/weights/rice-code.js'
import {digits, middleDigit} from '../src/data/weights/weight-digits.js'
import {numberOfWeight, writeRiceCode} from './write-rice-code.js'

/** A row of weights, with the sign that joins it to the next one and the name of its feature. */
const row = /^ {4}'([\da-z+/]{1,40})'(?: \+)? \/\/ .*$/gim

/** How many weights one digit tells of. */
const weightsOfDigit = 6

/**
 * Writes the weights of segments in two parts: which of them are not 0, six to a digit, and those. More than half are 0, and gzip
 * takes longer to say so one by one.
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
  const none = digits.charAt(middleDigit)
  let there = ''
  for (let start = 0; start < rows.length; start += weightsOfDigit) {
    let bits = 0
    for (let i = start; i < start + weightsOfDigit; i++)
      bits = 2 * bits + ((rows[i] ?? none) === none ? 0 : 1)
    there += digits.charAt(bits)
  }
  const weights = Array.from(rows.replaceAll(none, ''), (digit) => digits.indexOf(digit) - middleDigit)
  return `${there} ${writeRiceCode(weights.map((weight) => [numberOfWeight(weight), bitsOfWeight]))}`
}
