/** The forms of a verb that a text may use. */
export interface VerbForms {
  base: string
  /** Third person and past: `says`, `said`, `wrote`. */
  finite: string[]
  ing: string
  participle: string
}

const doubling = /^(?:qu|[^aeiou])*[aeiou][bdgmnprt]$|(?:mit|fer|cur|pel|bel|dmit|ncur)$/

/**
 * The forms of a verb written as in src/data/words/cue-verbs.ts: its base, and past and participle where they are irregular.
 *
 * @example
 * inflectVerb('write/wrote/written') // {base: 'write', finite: ['writes', 'wrote'], ing: 'writing', participle: 'written'}
 * inflectVerb('admit') // … finite: ['admits', 'admitted'], ing: 'admitting' …
 */
export function inflectVerb(entry: string): VerbForms {
  const [base = '', irregularPast, irregularParticiple] = entry.split('/')
  const past = irregularPast ?? pastOf(base)
  return {
    base,
    finite: [thirdPersonOf(base), past],
    ing: ingOf(base),
    participle: irregularParticiple ?? past
  }
}

function thirdPersonOf(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`
  return /(?:[sxz]|ch|sh|[^aeiou]o)$/.test(base) ? `${base}es` : `${base}s`
}

function pastOf(base: string): string {
  if (base.endsWith('e')) return `${base}d`
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`
  return doubling.test(base) ? `${base}${base.slice(-1)}ed` : `${base}ed`
}

function ingOf(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`
  if (/[^eoy]e$/.test(base)) return `${base.slice(0, -1)}ing`
  return doubling.test(base) ? `${base}${base.slice(-1)}ing` : `${base}ing`
}
