import {digits, middleDigit} from '../../src/data/weight-digits.js'
import type {LearntModel} from '../../src/segments/segment-model.js'

/** Weights are kept to a twentieth: finer steps change no label. */
const step = 0.05

/** The source of `src/data/segment-weights.ts`: features that weigh next to nothing are left out. */
export function writeSegmentWeights(model: LearntModel, header: readonly string[]): string {
  const nothing = digits.charAt(middleDigit)
  const encode = (weights: Float64Array): string => Array.from(weights, digitOf).join('')
  const features = [...model.features]
    .map(([name, weights]) => ({name, row: encode(weights)}))
    .filter(({row}) => row !== nothing.repeat(row.length))
    .map(({name, row}) => `    ${JSON.stringify(name)}: '${row}'`)
  return [
    '/**',
    ...header.map((line) => ` * ${line}`.trimEnd()),
    ' */',
    '',
    '/** Each weight is one digit of src/data/weight-digits.ts, in steps of `step`. */',
    'export const segmentWeights = {',
    `  step: ${step},`,
    `  transitions: [\n    ${model.transitions.map((row) => `'${encode(row)}'`).join(',\n    ')}\n  ],`,
    '  features: {',
    features.join(',\n'),
    '  }',
    '}',
    ''
  ].join('\n')
}

/** A weight that is out of reach of the digits is as strong as they can tell. */
function digitOf(weight: number): string {
  const steps = Math.max(-middleDigit, Math.min(middleDigit, Math.round(weight / step)))
  return digits.charAt(middleDigit + steps)
}
