const contraction = /^(?:s?he|they|it|who|I|we|you)(?=['’](?:[sdm]|ll|[vr]e)$)/i

/** The pronoun that a contraction begins with: `She` of `She’d`; nothing where a word is none. */
export const pronounOf = (word: string): string => contraction.exec(word)?.[0] ?? ''
