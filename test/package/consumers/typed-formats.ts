import {parseArticle} from 'copydesk'
import {toHtml, type HtmlOptions} from 'copydesk/html'
import {toJsonLd, type JsonLdNewsArticle} from 'copydesk/jsonld'
import {toMarkdown} from 'copydesk/markdown'

const raw = 'PORT ORRIN (AP) — “It will carry us all,” Ilse Tanner said.'
const article = parseArticle(raw)
const options: HtmlOptions = {}
const jsonld: JsonLdNewsArticle = toJsonLd(article)
console.log(JSON.stringify({html: toHtml(article, raw, options), jsonld, markdown: toMarkdown(article)}))

// @ts-expect-error The page shows the raw text.
export const wrong = (): string => toHtml(article)
