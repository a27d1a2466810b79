/** Throws a `TypeError` that says what came, where that is no string. */
export function assertString(value: unknown, name: string): asserts value is string {
  if (typeof value !== 'string') throw new TypeError(`${name} must be a string, not ${describe(value)}`)
}

function describe(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  if (typeof value === 'object') return `an object (${Object.prototype.toString.call(value).slice(8, -1)})`
  if (typeof value === 'function') return 'a function'
  return value === undefined ? 'undefined' : `a ${typeof value} (${String(value)})`
}
