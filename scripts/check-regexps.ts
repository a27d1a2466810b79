/**
 * Checks every regular expression in `src/` for texts on which it takes more than linear time, and for ordinary lines on
 * which it is slow, and fails where there is one.
 *
 * The checker, recheck, proves most patterns safe and searches attacks on the others for a few seconds; where it finds
 * none in that time, the pattern counts as unknown, and passes.
 */
import {readdirSync, readFileSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import {join} from 'node:path'
import {check, type Diagnostics} from 'recheck'
import ts from 'typescript'
import {timesAsSlow} from './times-as-slow.js'

interface Pattern {
  /** The file and the line. */
  place: string
  file: string
  source: string
  flags: string
}

/** Patterns that never see more of a text than so many UTF-16 code units: attacks on them are no longer either. */
interface Bound {
  file: string
  /** What the pattern begins with; without it, the bound holds for all patterns of the file. */
  start?: string
  longest: number
  /** Where the bound comes from. */
  because: string
}

const bounds: readonly Bound[] = [
  {
    file: 'src/data/patterns/boilerplate-cues.ts',
    longest: 400,
    because: 'cues are looked for in lines up to `longestLine` of lines/boilerplate/boilerplate.ts'
  },
  {
    file: 'src/data/patterns/credit-patterns.ts',
    longest: 160,
    because: 'credits are read from the `longest` code units at either end, see lines/credit/credit.ts'
  },
  {
    file: 'src/quotes/is-title.ts',
    start: '(?:([a-z]{1,24})',
    longest: 24,
    because: 'only so much is read before the quotation'
  },
  ...['credit', 'credited-names', 'split-credit', 'judge-credit'].map((name) => ({
    file: `src/segments/lines/credit/${name}.ts`,
    longest: 160,
    because: 'as in credit-patterns.ts'
  })),
  {
    file: 'src/data/patterns/caption-patterns.ts',
    longest: 600,
    because: 'no caption is longer than `longest` of rules/mark-captions.ts'
  },
  {
    file: 'src/data/patterns/name-patterns.ts',
    start: '([\\p{L}\\p{N}]',
    longest: 32,
    because: 'only so much is read before the name'
  },
  {
    file: 'src/data/patterns/speech-patterns.ts',
    start: '\\b(?:said|says|told|added',
    longest: 200,
    because: 'longer paragraphs are no headlines'
  }
]

/** The milliseconds for one pattern: `npm run check:regexps -- 20000` decides more of them. */
const timeout = Number(process.argv[2] ?? 1_500)

/** The slowest pattern takes ten times as long as others; one with a look behind that went back from each letter took 45. */
const mostTimes = 20

const patterns = readdirSync('src', {recursive: true, encoding: 'utf8'})
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) => patternsIn(join('src', name).replaceAll('\\', '/')))
const idle = bounds.filter((bound) => !patterns.some((pattern) => isOf(bound, pattern)))
const found = await checkAll(patterns)
const slow = patterns
  .map((pattern) => ({pattern, times: timesOf(pattern)}))
  .filter(({times}) => times > mostTimes)
const unknown = found.filter(({result}) => result.status === 'unknown')
const vulnerable = found.filter(({result}) => result.status === 'vulnerable')

for (const {pattern, result} of vulnerable) console.error(describe(pattern, result))
for (const {file, start = ''} of idle) console.error(`no pattern is bounded here any more: ${file} ${start}`)
for (const {pattern, times} of slow)
  console.error(
    `${pattern.place}: ${times.toFixed(0)} times as slow as an ordinary pattern\n  ${literalOf(pattern)}`
  )
for (const {pattern} of unknown) console.log(`no attack found in time: ${pattern.place}`)
console.log(
  `${patterns.length} regular expressions: ${vulnerable.length} vulnerable, ${slow.length} slow, ` +
    `${unknown.length} not decided in time`
)
// The checker's helper process would keep this one alive.
process.exit(vulnerable.length + slow.length + idle.length > 0 ? 1 : 0)

/** What looks slow is measured again: others use the machine, too. */
function timesOf({source, flags}: Pattern): number {
  const times = timesAsSlow(source, flags)
  return times > mostTimes ? Math.min(times, timesAsSlow(source, flags)) : times
}

function patternsIn(file: string): Pattern[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const all: Pattern[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const {line} = source.getLineAndCharacterOfPosition(node.getStart())
      const end = node.text.lastIndexOf('/')
      all.push({
        place: `${file}:${line + 1}`,
        file,
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1)
      })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return all
}

interface Checked {
  pattern: Pattern
  result: Diagnostics
}

/** Checks a few patterns at a time, each with its own limit. */
async function checkAll(all: readonly Pattern[]): Promise<Checked[]> {
  const results: Checked[] = []
  const queue = all.values()
  const work = async (): Promise<void> => {
    for (const pattern of queue) results.push({pattern, result: await checkOne(pattern)})
  }
  await Promise.all(Array.from({length: availableParallelism()}, work))
  return results.sort((a, b) => all.indexOf(a.pattern) - all.indexOf(b.pattern))
}

async function checkOne(pattern: Pattern): Promise<Diagnostics> {
  const result = await check(pattern.source, pattern.flags, {timeout})
  const bound = bounds.find((one) => isOf(one, pattern))
  if (result.status === 'safe' || !bound) return result
  // What is polynomial in texts of any length may be quick on short ones; what is exponential is not.
  return check(pattern.source, pattern.flags, {
    timeout,
    checker: 'fuzz',
    maxAttackStringSize: bound.longest,
    maxGeneStringSize: bound.longest
  })
}

function isOf({file, start = ''}: Bound, pattern: Pattern): boolean {
  return pattern.file === file && pattern.source.startsWith(start)
}

function literalOf({source, flags}: Pattern): string {
  return `/${source}/${flags}`
}

function describe(pattern: Pattern, result: Diagnostics): string {
  const why = result.status === 'vulnerable' ? `${result.complexity.summary} on ${result.attack.pattern}` : ''
  return `${pattern.place}: ${why}\n  ${literalOf(pattern)}`
}
