import {parseArticle} from 'copydesk'
import {parseArticles} from 'copydesk/batch'

const raw = `LAKE MARROW (AP) — The last ferry on Lake Marrow will sail on after the county board voted to buy her on Monday.

“It will carry us all,” Ilse Tanner said. She added that the harbour is ready.
`
const options = {explain: true, indirect: true}
const texts = [raw, '', raw.repeat(50), 42, 'A \ud83d ferry.', raw.replaceAll('\n', '\r\n')]

const results = []
for await (const result of parseArticles(
  texts.map((text, id) => ({id, text})),
  {threads: 2, ...options}
)) {
  results.push(result.error ? {id: result.id, error: String(result.error)} : result)
}

const direct = texts.map((text, id) =>
  typeof text === 'string' ? {id, article: parseArticle(text, options)} : {id, error: 'none'}
)
console.log(JSON.stringify({results, direct}))
