import {expect, it} from 'vitest'
import {parseArticle} from '../../../src/index.js'

it('collects the quotes of each person, in the order in which they first speak', () => {
  const text = `NORRBY — “The bridge is safe,” Ana Petrova, the mayor of Norrby, said on Monday. “It always was.”

“It shook like a leaf in the wind,” said Per Holm, a driver who crossed it on Sunday night.

Petrova called the repairs “a small miracle of steel” and thanked the crew.

“Nobody was hurt,” a resident said.`
  expect(parseArticle(text).speakers).toEqual([
    {name: 'Ana Petrova', kind: 'person', role: 'the mayor of Norrby', quotes: [0, 2]},
    {name: 'Per Holm', kind: 'person', role: 'a driver', quotes: [1]}
  ])
})

it('is empty where nobody is named', () => {
  expect(parseArticle('“Nobody was hurt,” a resident said on Monday.').speakers).toEqual([])
})
