import {weightsOfFeature} from './segment-model.js'

/** How many columns are added up at a time: in variables, which is far faster than in a list. */
const columns = 7

/** How many numbers stand in a row of weights: one for each weight, and some that stay 0. */
export const rowLength = Math.ceil(weightsOfFeature / columns) * columns

/**
 * Adds up rows of weights: `sums` gets the sum of each column. A block has some forty features, and this is done for each
 * block of a page.
 *
 * @param rows Which rows.
 * @param weights All rows, one after the other, each `rowLength` long.
 */
export function sumWeights(rows: readonly number[], weights: Float64Array, sums: Float64Array): void {
  for (let column = 0; column < rowLength; column += columns) sumColumns(rows, weights, column, sums)
}

function sumColumns(
  rows: readonly number[],
  weights: Float64Array,
  column: number,
  sums: Float64Array
): void {
  let [a, b, c, d, e, f, g] = [0, 0, 0, 0, 0, 0, 0]
  for (const row of rows) {
    const at = row * rowLength + column
    a += weights[at] ?? 0
    b += weights[at + 1] ?? 0
    c += weights[at + 2] ?? 0
    d += weights[at + 3] ?? 0
    e += weights[at + 4] ?? 0
    f += weights[at + 5] ?? 0
    g += weights[at + 6] ?? 0
  }
  sums.set([a, b, c, d, e, f, g], column)
}
