import {describe, expect, it} from 'vitest'
import {boilerplateRules} from '../../../../src/data/patterns/boilerplate-cues.js'
import {findBoilerplateRule} from '../../../../src/segments/lines/boilerplate/find-boilerplate-rule.js'
import lines from './boilerplate-lines.json' with {type: 'json'}

/** The first rule with a pattern that matches, found by trying them all. */
const tryAll = (line: string): string | undefined =>
  boilerplateRules.find(
    ({patterns = [], longest = 120}) =>
      line.length <= longest && patterns.some(({pattern}) => pattern.test(line))
  )?.rule

describe('findBoilerplateRule', () => {
  it('finds the rule that trying all of them finds, in lines cut anywhere', () => {
    const labels = new Set(boilerplateRules.flatMap((rule) => rule.lines?.trim().split(/,\s+/) ?? []))
    let found = 0
    for (const {line} of lines) {
      for (let start = 0; start < line.length; start += 3) {
        const cut = line.slice(start)
        if (labels.has(cut.toLowerCase().replace(/\W{1,99}$/, ''))) continue
        expect([cut, findBoilerplateRule(cut)?.rule]).toEqual([cut, tryAll(cut)])
        found += tryAll(cut) === undefined ? 0 : 1
      }
    }
    expect(found).toBeGreaterThan(100)
  })

  it('knows a line that a rule lists, with any marks at its end', () => {
    expect(findBoilerplateRule('Terms of use »')?.rule).toBe('footer-link')
    expect(findBoilerplateRule('TERMS OF USE:')?.rule).toBe('footer-link')
  })

  it('prefers the rule that comes first, whichever word leads to it', () => {
    // `rights-reserved` stands before `footer-link`.
    expect(findBoilerplateRule('Privacy | Terms | All rights reserved')?.rule).toBe('rights-reserved')
  })

  it('parts words where patterns do, at any letter beyond ASCII', () => {
    for (const line of [
      'Recent posts of Ana\u0130',
      'éUnsubscribe',
      '\u212aUnsubscribe',
      'unsubscribe\u0130'
    ])
      expect([line, findBoilerplateRule(line)?.rule]).toEqual([line, tryAll(line)])
    expect(findBoilerplateRule('unsubscribe\u0130')?.rule).toBe('newsletter-terms')
  })
})
