import {describe, expect, it} from 'vitest'
import {compareWithFloors, isUnderFloor, raiseFloors} from '../../eval/floors.js'

describe('compareWithFloors', () => {
  it('puts each score beside its floor, in percent', () => {
    expect(compareWithFloors('pages', {captions: {f1: 0.5}, date: 0.25}, {'captions.f1': 40})).toEqual([
      {corpus: 'pages', score: 'captions.f1', floor: 40, today: 50},
      {corpus: 'pages', score: 'date', today: 25}
    ])
  })

  it('keeps a floor whose score was not measured', () => {
    expect(compareWithFloors('pages', {}, {date: 90})).toEqual([{corpus: 'pages', score: 'date', floor: 90}])
  })
})

describe('isUnderFloor', () => {
  it.each([
    ['under', {floor: 90, today: 89.9}, true],
    ['on its floor', {floor: 90, today: 90}, false],
    ['above', {floor: 90, today: 95}, false],
    ['without a floor', {today: 1}, false],
    ['not measured', {floor: 90}, true]
  ])('tells a score that is %s', (_case, row, under) => {
    expect(isUnderFloor({corpus: 'pages', score: 'date', ...row})).toBe(under)
  })
})

describe('raiseFloors', () => {
  it('raises to today, cut to one decimal, and never lowers', () => {
    const floors = {pages: {date: 90, headline: 80}}
    const rows = [
      {corpus: 'pages', score: 'date', floor: 90, today: 85},
      {corpus: 'pages', score: 'headline', floor: 80, today: 82.3999},
      {corpus: 'pages', score: 'authors.f1', today: 99}
    ]
    expect(raiseFloors(floors, rows)).toEqual({pages: {date: 90, headline: 82.3}})
    expect(floors).toEqual({pages: {date: 90, headline: 80}})
  })
})
