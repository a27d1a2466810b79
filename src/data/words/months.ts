/** The numbers of the months, by name and by every short form in print: `January`, `jan`, `Sept`. */
export const months: ReadonlyMap<string, number> = new Map(
  'january jan,february feb febr,march mar,april apr,may,june jun,july jul,august aug,september sept sep,october oct,november nov,december dec'
    .split(',')
    .flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const))
)
