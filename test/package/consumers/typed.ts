import {
  extractQuotes,
  parseArticle,
  splitArticle,
  type Article,
  type ArticleParts,
  type ParseOptions,
  type Quote
} from 'copydesk'

const raw = `LAKE MARROW (AP) — The last ferry on Lake Marrow will sail on after the county board voted to buy her on Monday.

“It will carry us all,” Ilse Tanner said.
`
const options: ParseOptions = {explain: false, indirect: false}
const article: Article = parseArticle(raw, options)
const parts: ArticleParts = splitArticle(raw)
const quotes: Quote[] = extractQuotes(raw)
console.log(JSON.stringify({article, parts, quotes}))

// @ts-expect-error An article is a string.
export const wrong = (): Article => parseArticle(42)
