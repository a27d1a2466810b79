import {extractQuotes, parseArticle, splitArticle} from 'copydesk'

const raw = `LAKE MARROW (AP) — The last ferry on Lake Marrow will sail on after the county board voted to buy her on Monday.

“It will carry us all,” Ilse Tanner said.
`
console.log(
  JSON.stringify({article: parseArticle(raw), parts: splitArticle(raw), quotes: extractQuotes(raw)})
)
