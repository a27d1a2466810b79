/**
 * The characters that windows-1252 has at the bytes 128 to 159, in order; bytes without a character stand for
 * themselves. Text that was written as UTF-8 and read as windows-1252 is full of them: `â€™` for `’`.
 *
 * Source: the index of windows-1252 in the WHATWG Encoding Standard.
 */
export const windows1252 = Array.from('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ')
