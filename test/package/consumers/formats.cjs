const {parseArticle} = require('copydesk')
const {toHtml} = require('copydesk/html')
const {toJsonLd} = require('copydesk/jsonld')
const {toMarkdown} = require('copydesk/markdown')

const raw = 'PORT ORRIN (AP) — “It will carry us all,” Ilse Tanner said.'
const article = parseArticle(raw)
console.log(
  JSON.stringify({html: toHtml(article, raw), jsonld: toJsonLd(article), markdown: toMarkdown(article)})
)
