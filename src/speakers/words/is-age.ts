/** `Eighty-year-old`: with a capital at the beginning of a sentence, and no part of the name behind it. */
export const isAge = (word: string): boolean =>
  word.endsWith('-old') && /^.{1,20}-(?:year|month|week|day)-old$/.test(word)
