/** Every part knows its place in the input, so that it can be marked there: here, each quote in angle brackets. */
import {extractQuotes} from 'copydesk'

const raw = 'He called it &quot;a fine old boat,&quot; and &quot;she is staying,&quot; he said.'

let marked = ''
let last = 0
for (const {position} of extractQuotes(raw)) {
  marked +=
    raw.slice(last, position.start.offset) + `<${raw.slice(position.start.offset, position.end.offset)}>`
  last = position.end.offset
}
console.log(marked + raw.slice(last))
