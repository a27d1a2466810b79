/** Speech that is reported without quotation marks is found on request. */
import {extractQuotes} from 'copydesk'

const text = 'Ilse Tanner said that the ferry would sail in winter. Her critics say it will not.'

console.log('without the option:', extractQuotes(text).length)
for (const quote of extractQuotes(text, {indirect: true})) {
  console.log(`${quote.type}: “${quote.text}” — ${quote.speaker?.mention.text ?? 'nobody named'}`)
}
