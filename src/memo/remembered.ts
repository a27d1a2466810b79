/**
 * The same function, asked once for each key: what it tells of that is kept as long as the function.
 *
 * @param make Tells something of every key, and always the same.
 * @example
 * const kindOf = remembered(kindWithoutCue) // of one page, whose menus stand on it twice
 */
/* @__NO_SIDE_EFFECTS__ */
export function remembered<Key, Value extends object | string>(
  make: (key: Key) => Value
): (key: Key) => Value {
  const known = new Map<Key, Value>()
  return (key) => {
    let value = known.get(key)
    if (value === undefined) known.set(key, (value = make(key)))
    return value
  }
}
