import {expect, it} from 'vitest'
import {dropTimes} from '../../../src/segments/rules/drop-times.js'
import {pageOf} from './page-of.js'

const entry = 'paragraph | The ferry has left the harbour with all its passengers on board.'

const changed = (line: string): number[] => [...dropTimes(pageOf([entry, line, entry])).keys()]

it.each([
  '10.58am',
  '9:05',
  '14:05 GMT',
  '14:05:33',
  '7:15 PM',
  '7:15PM',
  '9:30 a.m.',
  '10.58am BST',
  '6.20pm AEST',
  '10.58 a.m. ET',
  '10:30 am bst',
  '10:30 est'
])('drops the time of an entry: %s', (time) => {
  expect(changed(`paragraph | ${time}`)).toEqual([1])
})

it.each([
  '1958',
  '2:1',
  '10.5',
  '113:20',
  '10.58.20.11',
  '10.58am: Ferry leaves',
  'At 10.58am',
  '10.58am Velm time',
  '14:05 London',
  '14:05 G',
  '12.50 kilo',
  '4.25 each',
  '19.99',
  '25.50',
  '12:30:75',
  'May 4'
])('keeps what is no time alone: %s', (line) => {
  expect(changed(`paragraph | ${line}`)).toEqual([])
})

it.each(['date', 'caption', 'boilerplate'])('leaves a time that is no paragraph but a %s', (label) => {
  expect(changed(`${label} | 10.58am`)).toEqual([])
})
