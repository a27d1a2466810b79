/**
 * The digits in which weights are written, from 0 to 63. Text of few different characters compresses best, and the same
 * character means the same everywhere.
 */
export const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz+/'

const highestDigit = digits.length - 1

/** The digit for a weight of 0; a weight has at most as many steps up or down. */
export const middleDigit = highestDigit >> 1
