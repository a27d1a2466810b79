/** Quotes of any text, article or not: what was said, by whom, and by which word we know. */
import {extractQuotes} from 'copydesk'

const quotes = extractQuotes(
  'The captain, Joaquim Reyes, shrugged. “She floats,” he said, “and that is what a ferry is for.” ' +
    'The board called the repairs “overdue.”'
)

for (const {type, text, fragments, speaker, cue} of quotes) {
  console.log(`${type}: ${text}`)
  console.log(
    `  in ${fragments.length} fragment(s), said by ${speaker?.name ?? speaker?.mention.text ?? 'nobody named'}`
  )
  console.log(`  told by the word “${cue?.text ?? ''}”`)
}
