import type {Article} from 'copydesk'
import {parseArticles, type ArticleText, type BatchOptions, type ParsedArticle} from 'copydesk/batch'

const options: BatchOptions = {threads: 1, indirect: true, signal: new AbortController().signal}
const articles: ArticleText<number>[] = [{id: 7, text: '“It floats,” Ilse Tanner said.'}]

void main()

async function main(): Promise<void> {
  const results: ParsedArticle<number>[] = []
  for await (const result of parseArticles(articles, options)) results.push(result)
  console.log(JSON.stringify({results}))
}

// The types of the two entries are the same.
export function articleOf({article, error}: ParsedArticle): Article {
  if (error) throw error
  return article
}

// @ts-expect-error An article is a string.
export const wrong = () => parseArticles([{id: 1, text: 42}])
