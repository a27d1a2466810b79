import {describe, expect, it} from 'vitest'
import {nameAfterOffice} from '../../../src/speakers/names/name-after-office.js'

describe('where a name begins behind an office', () => {
  it.each([
    ['by a first name', 'Secretary of Rural Lands Ruth Keane', 4],
    ['by what the office is of', 'Leader of the Opposition Kavita Deol', 4],
    ['behind its last word', 'Minister of Water and Forestry Obi Eze', 5]
  ])('%s', (_, words, start) => expect(nameAfterOffice(words.split(' '))).toBe(start))

  it.each([
    ['no name', 'Secretary of State for Health'],
    ['a land', 'Governor of New South Wales'],
    ['a body', 'Chairman of the Ruth Keane Foundation'],
    ['a surname alone', 'Minister of Finance Eze'],
    ['whose first word is the office itself', 'Mother of Ruth Keane']
  ])('nowhere: %s', (_, words) => expect(nameAfterOffice(words.split(' '))).toBe(-1))
})
