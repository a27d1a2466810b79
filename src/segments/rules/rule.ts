import type {BoilerplateKind} from '../../types.js'
import type {BlockFacts} from '../lines/block-facts.js'
import type {StateScores} from '../model/label-blocks.js'
import type {BlockLabel} from '../model/segment-model.js'

/** A label with the rule that overruled the model, where one did. */
export interface SettledLabel {
  label: BlockLabel | 'subheading'
  /** What boilerplate is there for, where the rule tells. */
  kind?: BoilerplateKind
  rule?: string
}

/** All that is known of a page when its labels are settled. The three lists run side by side, an entry a block. */
export interface Page {
  facts: readonly BlockFacts[]
  scores: readonly StateScores[]
  labels: readonly SettledLabel[]
}

/** Corrects labels that break what always holds of articles: returns the new labels of the blocks it changes. */
export type Rule = (page: Page) => ReadonlyMap<number, SettledLabel>

/** Asks for each block of a page what label it gets instead of its own, if any. */
export function settleBlocks(
  {facts, labels}: Page,
  settle: (block: BlockFacts, own: SettledLabel, i: number) => SettledLabel | undefined
): Map<number, SettledLabel> {
  const settled = new Map<number, SettledLabel>()
  for (let i = 0; i < facts.length; i++) {
    const [block, own] = [facts[i], labels[i]]
    const label = block && own && settle(block, own, i)
    if (label !== undefined) settled.set(i, label)
  }
  return settled
}

export const isParagraph = (settled: SettledLabel | undefined): boolean => settled?.label === 'paragraph'

export function indexesOfParagraphs(labels: Page['labels']): number[] {
  const indexes: number[] = []
  for (let i = 0; i < labels.length; i++) if (isParagraph(labels[i])) indexes.push(i)
  return indexes
}

/** How many paragraphs stand from block `from` on. */
export const countParagraphs = ({labels}: Pick<Page, 'labels'>, from: number): number =>
  labels.slice(from).filter(isParagraph).length

/** The indexes of the blocks from `start` up to `end`, which is none of them. */
export const indexesFrom = (start: number, end: number): number[] =>
  Array.from({length: Math.max(0, end - start)}, (_, k) => start + k)

/** Whether one of the three blocks above a block is a paragraph. */
export const hasParagraphAbove = ({labels}: Page, i: number): boolean =>
  isParagraph(labels[i - 1]) || isParagraph(labels[i - 2]) || isParagraph(labels[i - 3])

/** The index of the first paragraph, or of the end of the page. */
export function firstParagraph({labels}: Page): number {
  const first = labels.findIndex(isParagraph)
  return first < 0 ? labels.length : first
}

/** The blocks between the headline and the first paragraph: where deck, byline and date stand. */
export function underHeadline(page: Page): number[] {
  const headline = page.labels.findIndex(({label}) => label === 'headline')
  const end = firstParagraph(page)
  return headline < 0 ? [] : indexesFrom(headline + 1, end)
}

/** Whether the model took a block for something around the story. */
export const isFurniture = (settled: SettledLabel | undefined): boolean =>
  settled?.label === 'boilerplate' || settled?.label === 'related'

/** Whether no recogniser found anything in a block that tells of what stands around a story. */
export const isBare = ({cue, dates, credit}: BlockFacts): boolean =>
  cue === undefined && dates.length === 0 && credit?.certain !== true

/** `READ MORE: Ferry runs aground at dusk`: the heading of a list of other stories is shorter. */
export const isWholeLink = ({cue, words}: BlockFacts): boolean => cue?.kind === 'related' && words.length >= 5
