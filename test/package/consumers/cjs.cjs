const {extractQuotes, parseArticle, splitArticle} = require('copydesk')

const raw = 'LAKE MARROW (AP) — The ferry opened on Monday.\n\n“It will carry us all,” Ilse Tanner said.\n'
console.log(
  JSON.stringify({article: parseArticle(raw), parts: splitArticle(raw), quotes: extractQuotes(raw)})
)
