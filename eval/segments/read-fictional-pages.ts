import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

/** A stretch of a page, and what it is by its author: `[start, end)` in UTF-16 code units. */
export interface Stretch {
  /** `H`, `K`, `D`, `B`, `L`, `C`, `R`, `P`, `S`, or `X:` and a kind of boilerplate. */
  tag: string
  start: number
  end: number
}

/** A page that was invented for this project, with what each of its lines is. */
export interface FictionalPage {
  id: string
  raw: string
  stretches: Stretch[]
}

const folder = fileURLToPath(new URL('fictional-pages', import.meta.url))

/** The pages of `eval/segments/fictional-pages`; its README says how they are written. */
export function readFictionalPages(): FictionalPage[] {
  const files = fs.readdirSync(folder).filter((file) => file.endsWith('.ann'))
  return files.sort().map((file) => ({
    id: path.basename(file, '.ann'),
    ...parsePage(fs.readFileSync(path.join(folder, file), 'utf8'), file)
  }))
}

/** Between two stretches of one line. */
const joint = ' || '

function parsePage(source: string, file: string): Omit<FictionalPage, 'id'> {
  const stretches: Stretch[] = []
  let raw = ''
  source
    .replace(/\n$/, '')
    .split('\n')
    .forEach((line, i) => {
      if (i > 0) raw += '\n'
      if (line === '') return
      const last = stretches.at(-1)
      if (line.startsWith('+|') && last !== undefined) {
        raw += line.slice(2)
        last.end = raw.length
        return
      }
      line.split(joint).forEach((piece, k) => {
        const [, tag, text] = /^([A-Z](?::[a-z]+)?)\|(.*)$/.exec(piece) ?? []
        if (tag === undefined || text === undefined)
          throw new Error(`${file}, line ${String(i + 1)}: no tag in “${piece}”`)
        if (k > 0) raw += ' '
        stretches.push({tag, start: raw.length, end: raw.length + text.length})
        raw += text
      })
    })
  return {raw, stretches}
}
