import {readdirSync, readFileSync} from 'node:fs'

/** A case of test/fixtures. */
export interface Fixture {
  name: string
  /** Read as it is, line ends and stray bytes included. */
  raw: string
  /** Where what is expected of it stands. */
  expected: URL
}

const folder = new URL('fixtures/', import.meta.url)

export function readFixtures(): Fixture[] {
  const cases = readdirSync(folder, {withFileTypes: true}).filter((entry) => entry.isDirectory())
  return cases.map(({name}) => ({
    name,
    raw: readFileSync(new URL(`${name}/input.txt`, folder), 'utf8'),
    expected: new URL(`${name}/expected.json`, folder)
  }))
}
