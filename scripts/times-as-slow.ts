/** Lines as pages have them. Few patterns match within them, so that most are tried at each letter. */
const lines = [
  'The council of Tarnow voted on Monday to close the old ferry terminal, which has stood on the river since 1902, and Ana Mott, the mayor’s deputy, said that “nobody would lose a job over it” before the budget is passed in March.',
  'Home News Sport Weather Business & Finance | Jobs, Travel (UK) – Sign in / Register – Watch live: The Tarnow Show, 10:30 AM – Follow us on social media',
  'THE COUNCIL OF TARNOW VOTED ON MONDAY TO CLOSE THE OLD FERRY TERMINAL, WHICH HAS STOOD ON THE RIVER SINCE 1902, AND ANA MOTT SAID SO (AP) — NO'
]

/** Tries a class of Unicode at each letter, as many patterns do. */
const ordinary = /\p{Ll}\p{Lu}/u

/**
 * How many times as long as an ordinary pattern a pattern takes to search ordinary lines: the most of them all. What
 * recheck finds is an attacker's text; a pattern may be linear, and take a tenth of all time.
 */
export function timesAsSlow(source: string, flags: string): number {
  const pattern = new RegExp(source, flags.replace(/[gy]/g, ''))
  return Math.max(...lines.map((line) => timeOf(pattern, line) / timeOf(ordinary, line)))
}

/** The milliseconds of a hundred searches: of the fastest of five rounds, as others may use the machine. */
function timeOf(pattern: RegExp, line: string): number {
  const rounds = Array.from({length: 5}, () => {
    const start = performance.now()
    for (let i = 0; i < 100; i++) pattern.test(line)
    return performance.now() - start
  })
  return Math.min(...rounds)
}
