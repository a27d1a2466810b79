import {styleText} from 'node:util'
import wrapAnsi from 'wrap-ansi'
import {readable} from '../formats/readable.js'
import type {Output} from './surroundings.js'
import {withoutControls} from './without-controls.js'

/** Lines of a terminal, with a label in front of each text. */
export interface Sheet {
  title: (text: string) => void
  /** A text behind its label, wrapped to the width of the terminal. */
  entry: (label: string, text: string, style?: Style) => void
  /** An empty line. */
  gap: () => void
  /** All that was put down so far. */
  text: () => string
}

export type Style = 'bold' | 'dim' | 'cyan' | 'inverse' | 'yellow'

const labelWidth = 13

/** Colours where the terminal has them and nobody set NO_COLOR. */
export function createSheet(stdout: Output): Sheet {
  // Longer lines are hard to read.
  const width = Math.min(stdout.columns || 80, 100) - labelWidth - 1
  const lines: string[] = []
  const paint = (style: Style | undefined, text: string) =>
    style === undefined ? text : styleText(style, text, {stream: stdout})
  return {
    title(text) {
      lines.push(...(lines.length > 0 ? [''] : []), paint('inverse', ` ${text} `).trimEnd(), '')
    },
    entry(label, text, style) {
      const wrapped = wrapAnsi(withoutControls(readable(text)), Math.max(width, 20), {hard: true}).split('\n')
      for (const [i, line] of wrapped.entries())
        lines.push(
          `${paint('yellow', (i === 0 ? label : '').padEnd(labelWidth))} ${paint(style, line)}`.trimEnd()
        )
    },
    gap: () => lines.push(''),
    text: () => lines.map((line) => `${line}\n`).join('')
  }
}
