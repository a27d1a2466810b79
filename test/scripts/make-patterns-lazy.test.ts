import {runInNewContext} from 'node:vm'
import {expect, it} from 'vitest'
import {withLazyPatterns} from '../../scripts/make-patterns-lazy.js'

/** How many patterns `code` makes at its start, what `read()` gives in it, and how many it has made after each call. */
function run(code: string): {atStart: number; results: unknown[]; made: number[]} {
  return runInNewContext(`
    let count = 0
    const Native = RegExp
    ${withLazyPatterns(code).replaceAll('new RegExp(', 'make(')}
    function make(...given) {
      count++
      return new Native(...given)
    }
    const atStart = count
    const calls = [1, 2, 3].map(() => ({result: read(), count}))
    ;({atStart, results: calls.map(({result}) => result), made: calls.map((call) => call.count)})
  `) as {atStart: number; results: unknown[]; made: number[]}
}

it.each([
  [
    'one pattern that is read once',
    'var label = new RegExp("^by", "i"); function read() { return label.test("By") }'
  ],
  ['one read twice', 'var a = new RegExp("a"); function read() { return a.test("a") && a.test("ba") }'],
  [
    'a pattern among data',
    'var rules = [{mark: new RegExp("a")}]; function read() { return rules[0].mark.test("a") }'
  ],
  [
    'a variable made from another',
    'var a = new RegExp("a"); var both = [a, a]; function read() { return both.every((one) => one.test("a")) }'
  ],
  [
    'a pattern put together from others',
    'var a = new RegExp("a"); var ab = new RegExp(`${a.source}b`); function read() { return ab.test("ab") }'
  ],
  ['a pattern within a function', 'function read() { return new RegExp("^a").test("a") }'],
  [
    'a shorthand property, read once and read twice',
    `var a = new RegExp("a"); var b = new RegExp("b");
     function read() { const one = {a}; return one.a.test("a") && {b}.b.test("b") && b.test("b") }`
  ],
  [
    'a parameter that bears the name of a pattern',
    'var a = new RegExp("a"); var has = (a) => a === 1; function read() { return has(1) && a.test("a") }'
  ]
])('%s is made when it is needed, and once', (_, code) => {
  const {atStart, results, made} = run(code)
  expect(atStart).toBe(0)
  expect(results).toEqual([true, true, true])
  expect(made[0]).toBeGreaterThan(0)
  expect(made[2]).toBe(made[0])
})

it('a pattern that remembers where its last search ended is made anew', () => {
  const code = 'function read() { const a = new RegExp("a", "g"); return [a.test("ba"), a.lastIndex].join() }'
  expect(run(code)).toEqual({atStart: 0, results: ['true,2', 'true,2', 'true,2'], made: [1, 2, 3]})
})

it('a global one is kept where it starts from the beginning', () => {
  const code = 'function read() { return "banana".match(new RegExp("a", "g")).length === 3 }'
  expect(run(code)).toEqual({atStart: 0, results: [true, true, true], made: [1, 1, 1]})
})

it.each(['export {label}', 'function read() { label = undefined }'])('%s cannot be made lazy', (use) => {
  expect(() =>
    withLazyPatterns(`var label = /by/; ${use}; function ask() { return label.test("by") }`)
  ).toThrow('label cannot be made lazily')
})

it('nor can a constant, or what has been made lazy', () => {
  expect(() => withLazyPatterns('const label = /by/')).toThrow(
    'label cannot be made lazily: it is a constant'
  )
  const once = withLazyPatterns('function read() { return new RegExp("a").test("a") }')
  expect(() => withLazyPatterns(once)).toThrow('made lazy before')
})

it('a literal is made where it is read', () => {
  expect(withLazyPatterns('var label = /^by/i; function read(line) { return label.test(line) }')).toBe(
    'var label; function read(line) { return (label ??= /^by/i).test(line) }'
  )
})

it('what holds no pattern stays as it is', () => {
  const code = 'var words = ["by"];\nvar isLabel = (word) => /^by$/i.test(word) && words.includes(word);\n'
  expect(withLazyPatterns(code)).toBe(code)
})
