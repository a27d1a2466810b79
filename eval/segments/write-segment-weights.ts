import type {SegmentModel} from '../../src/segments/segment-model.js'

/** Weights are kept to a twentieth: finer steps change no label. */
const steps = 20

/** The source of `src/data/segment-weights.ts`: features that weigh next to nothing are left out. */
export function writeSegmentWeights(model: SegmentModel, header: readonly string[]): string {
  const quantize = (weights: readonly number[]) =>
    weights.map((weight) => Math.round(weight * steps) / steps || 0)
  const row = (weights: readonly number[]) => `[${quantize(weights).join(',')}]`
  const features = Object.entries(model.features)
    .filter(([, weights]) => quantize(weights).some((weight) => weight !== 0))
    .map(([name, weights]) => `    ${JSON.stringify(name)}: ${row(weights)}`)
  return [
    '/**',
    ...header.map((line) => ` * ${line}`.trimEnd()),
    ' */',
    "import type {SegmentModel} from '../segments/segment-model.js'",
    '',
    'export const segmentModel: SegmentModel = {',
    `  transitions: [\n    ${model.transitions.map(row).join(',\n    ')}\n  ],`,
    '  features: {',
    features.join(',\n'),
    '  }',
    '}',
    ''
  ].join('\n')
}
