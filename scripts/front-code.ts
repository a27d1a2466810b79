/**
 * Words in the order of the alphabet, each without the letters that it begins with as the one before it does, and with their
 * number, at most nine, in their stead: `0abbey3ot`. It compresses best, and `wordsOfList` reads it back.
 *
 * @throws {Error} For a word with a digit or a backslash, which could not be read back.
 */
export function frontCode(words: readonly string[]): string {
  const unreadable = words.find((word) => /[\d\\]/.test(word))
  if (unreadable !== undefined) throw new Error(`${unreadable}: no digit or backslash may stand in a list`)
  let before = ''
  return [...words]
    .sort()
    .map((word) => {
      let shared = 0
      while (shared < 9 && shared < word.length - 1 && word.charAt(shared) === before.charAt(shared)) shared++
      before = word
      return `${shared.toString()}${word.slice(shared)}`
    })
    .join('')
}
