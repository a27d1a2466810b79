/** The whole of an article in one call: its parts, its quotes and its speakers. */
import {readFileSync} from 'node:fs'
import {parseArticle} from 'copydesk'

const raw = readFileSync(new URL('sample-article.txt', import.meta.url), 'utf8')
const {headline, deck, date, bylines, dateline, captions, body, boilerplate, quotes, speakers} =
  parseArticle(raw)

console.log('headline:   ', headline?.text)
console.log('deck:       ', deck?.[0]?.text)
console.log('published:  ', date?.value)
console.log('written by: ', bylines.flatMap((byline) => byline.names).join(', '))
console.log('filed from: ', dateline?.places.join(', '))
console.log('pictures by:', captions.map(({credit}) => credit?.photographer).join(', '))
console.log('body:       ', body.paragraphs.length, 'paragraphs')
console.log('around it:  ', boilerplate.map(({kind}) => kind).join(', '))
console.log('quotes:     ', quotes.length)
console.log('speakers:   ', speakers.map(({name}) => name).join(', '))
