/** An article as Markdown, as data for search engines, and as a web page with everything marked. */
import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {parseArticle} from 'copydesk'
import {toHtml} from 'copydesk/html'
import {toJsonLd} from 'copydesk/jsonld'
import {toMarkdown} from 'copydesk/markdown'

const raw = readFileSync(new URL('sample-article.txt', import.meta.url), 'utf8')
const article = parseArticle(raw)

console.log(toMarkdown(article).slice(0, 400))

const {articleBody, ...data} = toJsonLd(article)
console.log(data.datePublished, data.author, articleBody.length)

const page = join(mkdtempSync(join(tmpdir(), 'copydesk-')), 'article.html')
writeFileSync(page, toHtml(article, raw))
console.log(`open ${page} in a browser`)
