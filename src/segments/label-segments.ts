import type {ReadableText} from '../text/readable-text.js'
import {readBlockFacts} from './lines/block-facts.js'
import {describeBlocks} from './model/block-features.js'
import {createCueReader} from './lines/boilerplate/boilerplate.js'
import {coverGaps} from './parts/cover-gaps.js'
import {cutSegments} from './parts/cut-segments.js'
import {explainLabel} from './explain-label.js'
import {findAnchor} from './model/find-anchor.js'
import {decodeLabels, scoreStates} from './model/label-blocks.js'
import {possibleStates} from './model/possible-labels.js'
import {refineSegments} from './parts/refine-segments.js'
import {findSegmentableBlocks} from './segmentable-blocks.js'
import type {LabelledSegment} from './parts/segment.js'
import type {SegmentModel} from './model/segment-model.js'
import {settleLabels} from './rules/settle-labels.js'

/**
 * Readable text → ordered, labelled segments that cover all of it but white space.
 *
 * @param explain Whether to collect the reasons of each label.
 */
export function labelSegments(
  source: ReadableText,
  model: SegmentModel,
  explain: boolean
): LabelledSegment[] {
  const {text} = source
  const blocks = findSegmentableBlocks(text)
  const readCue = createCueReader()
  const facts = readBlockFacts(text, blocks, readCue)
  const features = describeBlocks(facts)
  const scores = scoreStates(features, facts.map(possibleStates), model)
  const labels = decodeLabels(scores, model, findAnchor(facts, scores))
  const settled = settleLabels(facts, labels, scores)
  const labelled = blocks.map((block, i) => {
    const {label, kind, rule} = settled[i] ?? {label: 'boilerplate'}
    const reasons = explain ? explainLabel(label, rule, features[i] ?? [], model) : []
    return {start: block.start, end: block.end, label, kind, reasons}
  })
  return coverGaps(source, refineSegments(text, cutSegments(text, labelled), readCue))
}
