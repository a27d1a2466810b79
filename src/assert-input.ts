/** Throws a `TypeError` that says what came, where that is no string. */
export function assertString(value: unknown, name: string): asserts value is string {
  if (typeof value !== 'string') throw new TypeError(`${name} must be a string, not ${describe(value)}`)
}

/** The same where it is no object. */
export function assertObject(value: unknown, name: string): asserts value is object {
  if (typeof value !== 'object' || value === null)
    throw new TypeError(`${name} must be an object, not ${describe(value)}`)
}

/** The same for options. A number says nothing and is let through: `texts.map(parseArticle)` hands on an index. */
export function assertOptions(value: unknown): void {
  if (typeof value === 'number') return
  assertObject(value, 'options')
  if (Array.isArray(value)) throw new TypeError('options must be an object, not an array')
}

/** The same where `for await` could not go through it. */
export function assertIterable(
  value: unknown,
  name: string
): asserts value is Iterable<unknown> | AsyncIterable<unknown> {
  // A string iterates too, over its characters.
  const iterates =
    typeof value === 'object' && value !== null && (Symbol.iterator in value || Symbol.asyncIterator in value)
  if (!iterates) throw new TypeError(`${name} must be an iterable of articles, not ${describe(value)}`)
}

/** The same where it is not what `parseArticle` returns: `splitArticle` gives no quotes. */
export function assertArticle(value: unknown): asserts value is object {
  assertObject(value, 'article')
  for (const part of ['segments', 'quotes', 'speakers'])
    if (!(part in value)) throw new TypeError(`article must be what parseArticle returns: it has no ${part}`)
}

function describe(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  if (typeof value === 'object') return `an object (${Object.prototype.toString.call(value).slice(8, -1)})`
  if (typeof value === 'function') return 'a function'
  if (typeof value === 'string') return 'a string'
  return value === undefined ? 'undefined' : `a ${typeof value} (${String(value)})`
}
