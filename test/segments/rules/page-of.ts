import {readBlockFacts} from '../../../src/segments/lines/block-facts.js'
import type {Page, SettledLabel} from '../../../src/segments/rules/rule.js'
import {findBlocks} from '../../../src/text/blocks.js'

/** A page of one block a line, each with the label that stands before it: `paragraph | The ferry sank.` */
export function pageOf(lines: readonly string[]): Page {
  const rows = lines.map((line) => {
    const [label = '', ...text] = line.split(' | ')
    return {label: labelOf(label), text: text.join(' | ')}
  })
  const text = rows.map((row) => row.text).join('\n\n')
  return {
    facts: readBlockFacts(text, findBlocks(text)),
    scores: rows.map(() => []),
    labels: rows.map(({label}) => ({label}))
  }
}

const known = [
  'paragraph',
  'headline',
  'deck',
  'boilerplate',
  'related',
  'comments',
  'date',
  'byline',
  'caption'
] as const

function labelOf(name: string): SettledLabel['label'] {
  const label = known.find((other) => other === name)
  if (label === undefined) throw new Error(`no such label: ${name}`)
  return label
}
