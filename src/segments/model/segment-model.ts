/** What the labeller calls a block, before it is taken apart into segments. */
export const blockLabels = [
  'paragraph',
  'headline',
  'deck',
  'caption',
  'credit',
  'byline',
  'date',
  'related',
  'comments',
  'boilerplate'
] as const

export type BlockLabel = (typeof blockLabels)[number]

/** Where a block stands: a page goes through these phases in this order and never back. */
export const phases = ['before', 'inside', 'after'] as const

type Phase = (typeof phases)[number]

/** A label in a phase: what the labeller decides on for each block. */
export interface BlockState {
  label: BlockLabel
  phase: Phase
}

/**
 * All states. Paragraphs stand inside the story alone; everything else may stand anywhere.
 */
export const blockStates: readonly BlockState[] = /* @__PURE__ */ blockLabels.flatMap((label) =>
  phases.flatMap((phase) => (label === 'paragraph' && phase !== 'inside' ? [] : [{label, phase}]))
)

/** Whether one state may follow another: the story begins with a paragraph and ends with one. */
export function mayFollow(from: BlockState, to: BlockState): boolean {
  if (from.phase === to.phase) return true
  if (to.phase === 'inside') return from.phase === 'before' && to.label === 'paragraph'
  return from.phase === 'inside' && to.phase === 'after' && from.label === 'paragraph'
}

/** Whether a page may begin with a state. */
export const mayStart = ({label, phase}: BlockState): boolean => phase === 'before' || label === 'paragraph'

/** How many weights a feature has: one per label, then one per phase. */
export const weightsOfFeature = blockLabels.length + phases.length

/**
 * A linear-chain model as it is learnt. What a feature adds to a state is what it adds to the label plus what it adds to
 * the phase, so that a line of menu is learnt once and not for each phase anew.
 */
export interface LearntModel {
  /** For each feature, by its name, its weights: one per label, then one per phase. */
  features: ReadonlyMap<string, Float64Array>
  /** What label after label adds: `transitions[previous][next]`, in the order of `blockLabels`. */
  transitions: readonly Float64Array[]
}

/** The same as it is used: without names, so that nothing has to be looked up by one. */
export interface SegmentModel {
  /** The weights of the features of `featureNames()`, a row of `rowLength` each. */
  weights: Float64Array
  arrivals: Arrivals
}

/** From which states each state is reached, state after state. */
export interface Arrivals {
  /** Where the arrivals at each state begin; one more entry says where the last ones end. */
  starts: Uint16Array
  from: Uint8Array
  /** What the model gives for coming from there. */
  gains: Float64Array
}
