import {parseArticle} from 'copydesk'
import {toHtml} from 'copydesk/html'
import {toJsonLd} from 'copydesk/jsonld'
import {toMarkdown} from 'copydesk/markdown'

const raw = 'PORT ORRIN (AP) — “It will carry us all,” Ilse Tanner said.'
const article = parseArticle(raw)
console.log(
  JSON.stringify({html: toHtml(article, raw), jsonld: toJsonLd(article), markdown: toMarkdown(article)})
)
