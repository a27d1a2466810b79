/** Why each segment, quote and speaker was labelled so: `explain` gives the reasons, strongest first. */
import {parseArticle, type Reason} from 'copydesk'

const raw = `The mill at Kelder. (Greta Lindqvist/Harbour Press)

KELDER — The old mill will become a library.

“It was always full of stories,” said Ruth Cole, who led the campaign.`

const {segments, quotes} = parseArticle(raw, {explain: true})

for (const {type, position, reasons} of segments) {
  print(`${type} at line ${position.start.line}`, reasons)
}
for (const {text, speaker, reasons} of quotes) {
  print(`“${text}”`, reasons)
  print(`said by ${speaker?.mention.text ?? 'nobody'}`, speaker?.reasons)
}

function print(what: string, reasons: Reason[] = []): void {
  console.log(what)
  for (const {rule, weight} of reasons) console.log('   ', rule, weight ?? '')
}
