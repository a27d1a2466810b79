/** `Eighty-year-old`: with a capital at the beginning of a sentence, and no part of the name behind it. */
export const isAge = (word: string): boolean =>
  /-old$/i.test(word) && /^.{1,20}-(?:year|month|week|day)-old$/i.test(word)
