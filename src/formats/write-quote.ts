import type {Quote} from '../types.js'

/** The words of a quote as a reader expects them: its fragments in quotation marks, reported speech without. */
export function writeQuote({type, fragments}: Quote): string {
  const texts = fragments.map(({text}) => text)
  return type === 'indirect' ? texts.join(' … ') : texts.map((text) => `“${text}”`).join(' … ')
}
