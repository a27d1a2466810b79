/**
 * Ten thousand damaged articles, and the promises that hold for each. A failure prints the seed and the smallest text
 * that fails; with the `seed` and `path` that it prints among the options below, that one runs alone.
 */
import fc from 'fast-check'
import {it} from 'vitest'
import {parseArticle, type ParseOptions} from '../src/index.js'
import {assertInvariants} from './invariants.js'
import {mutatedFixtures} from './mutated-fixtures.js'

const numRuns = 10_000

/** The same texts at each run, so that a failure is of the change at hand; `FUZZ_SEED=7 npx vitest run test/fuzz` tries others. */
const seed = Number(process.env['FUZZ_SEED'] ?? 2026)

it(`keeps its promises on ${numRuns} mutations of the fixtures`, {timeout: 600_000}, () => {
  const options: fc.Arbitrary<ParseOptions> = fc.record({indirect: fc.boolean(), explain: fc.boolean()})
  const property = fc.property(mutatedFixtures, options, (raw, chosen) => {
    assertInvariants(raw, parseArticle(raw, chosen), chosen)
  })
  fc.assert(property, {numRuns, seed})
})
