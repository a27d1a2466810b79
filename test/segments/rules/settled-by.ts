import type {Rule} from '../../../src/segments/rules/rule.js'
import {pageOf} from './page-of.js'

/** What a rule settles of such lines as `pageOf` takes, one by one: `1 boilerplate share`, `3 paragraph`. */
export const settledBy =
  (rule: Rule) =>
  (lines: readonly string[]): string[] =>
    [...rule(pageOf(lines))].map(([i, {label, kind}]) =>
      [i.toString(), label, ...(kind ? [kind] : [])].join(' ')
    )
