/** A quotation that fills a paragraph, or follows a colon, is speech where it has at least so many words. */
const fewestWords = 4

export const isLong = (quoted: string): boolean =>
  quoted.trim().split(/\s+/, fewestWords).length === fewestWords
