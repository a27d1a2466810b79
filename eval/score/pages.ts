import type {Article} from 'copydesk'
import type {AnnotatedPage} from '../corpora.js'
import {AuthorTally} from './authors.js'
import {bodyWithDateline, matchBody, meanBody} from './body-text.js'
import {CaptionTally} from './captions.js'
import {mean, type Report} from './precision-recall.js'
import {printedDays} from './printed-days.js'
import {similarity} from './word-bags.js'

/** Scores all parts of whole pages (`pages.jsonl`), each on the pages that show it. */
export function scorePages(parse: (raw: string) => Article, pages: AnnotatedPage[]): Report {
  const captions = new CaptionTally()
  const authors = new AuthorTally()
  const headline: number[] = []
  const date: number[] = []
  const body = pages.map((page) => {
    const article = parse(page.raw)
    captions.add(page, article)
    if (page.authors?.length) authors.add(page.authors, article)
    const {title} = page
    if (title && printsTitle(page.raw, title)) headline.push(Number(isSimilar(article.headline?.text, title)))
    const days = printedDays(page)
    if (days.length > 0) date.push(Number(days.includes(article.date?.value.slice(0, 10) ?? '')))
    return matchBody(page.body, bodyWithDateline(article))
  })
  return {
    n: pages.length,
    scores: {
      captions: captions.scores(),
      headline: mean(headline),
      authors: authors.scores(),
      date: mean(date),
      body: meanBody(body)
    },
    errors: captions.errors
  }
}

const isSimilar = (text: string | undefined, title: string): boolean => similarity(text ?? '', title) >= 0.8

const printsTitle = (raw: string, title: string): boolean =>
  raw.split('\n').some((line) => isSimilar(line, title))
