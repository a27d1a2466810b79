import {describe, expect, it} from 'vitest'
import {nameAfterOffice} from '../../../src/speakers/words/name-after-office.js'

describe('where a name begins behind an office', () => {
  it.each([
    ['by a first name', 'Secretary of Rural Lands Ruth Keane', 4],
    ['behind a matter that is a title, too', 'Minister for Justice Ruth Keane', 3],
    ['by initials', 'Commissioner of Police R K Deol', 3],
    ['behind a form of address', 'Leader of the Opposition Smt. Kavita Deol', 5],
    ['by what the office is of', 'Leader of the Opposition Kavita Deol', 4],
    ['behind its last word', 'Minister of Water and Forestry Obi Eze', 5],
    ['by two first names', 'Mayor of Norrby Mary Ann Lowe', 3],
    ['and not by that of a place', 'Mayor of San Diego Todd Lowe', 4],
    ['or of a land', 'Governor of North Carolina Roy Lowe', 4],
    ['or of a paper', 'Editor of the Charlotte Observer Tom Reyes', 5]
  ])('%s', (_, words, start) => expect(nameAfterOffice(words.split(' '))).toBe(start))

  it.each([
    ['no name', 'Secretary of State for Health'],
    ['somebody’s for whom another speaks', 'Spokeswoman for Mayor Ruth Keane'],
    ['somebody’s of two first names', 'Spokeswoman for Mary Ruth Keane'],
    ['a land', 'Governor of New South Wales'],
    ['a body', 'Chairman of the Ruth Keane Foundation'],
    ['a surname alone', 'Minister of Finance Eze'],
    ['whose first word is the office itself', 'Head of Ruth Keane'],
    ['of a relation', 'Widow of Finance Minister Tom Reyes'],
    ['of an office that goes on', 'Secretary of State for Northern Ireland'],
    ['a saint', 'Head of St John Ambulance Wales'],
    ['an award', 'President of the Tom Reyes Awards']
  ])('nowhere: %s', (_, words) => expect(nameAfterOffice(words.split(' '))).toBe(-1))
})
