import {digits, middleDigit} from '../../src/data/weight-digits.js'
import {featureNames} from '../../src/segments/model/block-features.js'
import type {LearntModel} from '../../src/segments/model/segment-model.js'

/** Weights are kept to a twentieth: finer steps change no label. */
const step = 0.05

/** The source of `src/data/segment-weights.ts`: a row for each feature, an empty one for what weighs next to nothing. */
export function writeSegmentWeights(model: LearntModel, header: readonly string[]): string {
  const nothing = digits.charAt(middleDigit)
  const encode = (weights: Iterable<number>): string => Array.from(weights, digitOf).join('')
  const rows = featureNames().map((name) => {
    const row = encode(model.features.get(name) ?? [])
    return `    '${row === nothing.repeat(row.length) ? '' : row}', // ${name}`
  })
  return [
    '/**',
    ...header.map((line) => ` * ${line}`.trimEnd()),
    ' */',
    '',
    '/**',
    ' * Each weight is one digit of src/data/weight-digits.ts, in steps of `step`; the features stand in the order of their',
    ' * names in src/segments/model/block-features.ts, which take less room as comments.',
    ' */',
    'export const segmentWeights = {',
    `  step: ${step},`,
    `  transitions: [\n    ${model.transitions.map((row) => `'${encode(row)}'`).join(',\n    ')}\n  ],`,
    '  features: [',
    ...rows,
    '  ]',
    '}',
    ''
  ].join('\n')
}

/** A weight that is out of reach of the digits is as strong as they can tell. */
function digitOf(weight: number): string {
  const steps = Math.max(-middleDigit, Math.min(middleDigit, Math.round(weight / step)))
  return digits.charAt(middleDigit + steps)
}
