/** The words of a list of src/data; one with a straight apostrophe stands for the same with a curly one, too. */
export const wordsOfList = (list: string): string[] =>
  list
    .trim()
    .split(/\s+/)
    .flatMap((word) => (word.includes("'") ? [word, word.replace("'", '’')] : [word]))
