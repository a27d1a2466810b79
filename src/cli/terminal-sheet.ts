import {stripVTControlCharacters} from 'node:util'
import pc from 'picocolors'
import wrapAnsi from 'wrap-ansi'
import {readable} from '../formats/readable.js'
import type {Output} from './surroundings.js'

/** Lines of a terminal, with a label in front of each text. */
export interface Sheet {
  title: (text: string) => void
  /** A text behind its label, wrapped to the width of the terminal. */
  entry: (label: string, text: string, style?: Style) => void
  /** All that was put down so far. */
  text: () => string
}

export type Style = 'plain' | 'bold' | 'dim' | 'name'

const labelWidth = 13

/** Colours where the terminal has them and nobody set NO_COLOR. */
export function createSheet({columns, isTTY}: Pick<Output, 'columns' | 'isTTY'>): Sheet {
  const isForced = Boolean(process.env['FORCE_COLOR'])
  const colors = pc.createColors((isTTY === true || isForced) && pc.isColorSupported)
  const styles = {
    plain: String,
    bold: colors.bold,
    dim: colors.dim,
    name: (text: string) => colors.bold(colors.cyan(text))
  }
  // Longer lines are hard to read.
  const width = Math.min(columns || 80, 100) - labelWidth - 1
  const lines: string[] = []
  return {
    title(text) {
      lines.push(...(lines.length > 0 ? [''] : []), colors.inverse(` ${text} `), '')
    },
    entry(label, text, style = 'plain') {
      const wrapped = wrapAnsi(withoutControls(text), Math.max(width, 20), {hard: true}).split('\n')
      for (const [i, line] of wrapped.entries())
        lines.push(
          `${colors.yellow((i === 0 ? label : '').padEnd(labelWidth))} ${styles[style](line)}`.trimEnd()
        )
    },
    text: () => lines.map((line) => `${line}\n`).join('')
  }
}

/** A scraped text may hold sequences that move the cursor, rename the window or worse. */
function withoutControls(text: string): string {
  return stripVTControlCharacters(readable(text)).replace(/[\p{Cc}\u2028\u2029]/gu, ' ')
}
