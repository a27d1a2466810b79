import {digits, middleDigit} from '../../src/data/weights/weight-digits.js'
import {featureNames} from '../../src/segments/model/block-features.js'
import {weightsOfFeature, type LearntModel} from '../../src/segments/model/segment-model.js'

/** Weights are kept to a twentieth: finer steps change no label. */
const step = 0.05

/** The source of `src/data/weights/segment-weights.ts`: a row for each feature. */
export function writeSegmentWeights(model: LearntModel, header: readonly string[]): string {
  const encode = (weights: Iterable<number>): string => Array.from(weights, digitOf).join('')
  const nothing = new Float64Array(weightsOfFeature)
  const names = featureNames()
  const rows = names.map((name, index) => {
    const row = encode(model.features.get(name) ?? nothing)
    return `    '${row}'${index + 1 < names.length ? ' +' : ''} // ${name}`
  })
  return [
    '/**',
    ...header.map((line) => ` * ${line}`.trimEnd()),
    ' */',
    '',
    '/**',
    ' * Each weight is one digit of src/data/weights/weight-digits.ts, in steps of `step`. Each row is a feature, in the order of their',
    ' * names in src/segments/model/block-features.ts, which take less room as comments; bundlers make one string of all rows.',
    ' */',
    'export const segmentWeights = {',
    `  step: ${step},`,
    `  transitions: [\n    ${model.transitions.map((row) => `'${encode(row)}'`).join(',\n    ')}\n  ],`,
    '  features:',
    ...rows,
    '}',
    ''
  ].join('\n')
}

/** A weight that is out of reach of the digits is as strong as they can tell. */
function digitOf(weight: number): string {
  const steps = Math.max(-middleDigit, Math.min(middleDigit, Math.round(weight / step)))
  return digits.charAt(middleDigit + steps)
}
