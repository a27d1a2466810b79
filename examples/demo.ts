/** `npm run demo`: a sample article taken apart, and who said what in it. */
import {readFileSync} from 'node:fs'
import {parseArticle, type Article, type Quote} from 'copydesk'
import pc from 'picocolors'
import wrapAnsi from 'wrap-ansi'

const width = Math.min(process.stdout.columns || 80, 100)
const labelWidth = 14

const raw = readFileSync(new URL('sample-article.txt', import.meta.url), 'utf8')
const article = parseArticle(raw)

title('THE STORY')
showStory(article)
title('AROUND IT')
for (const {kind, text} of article.boilerplate) show(kind, pc.dim(text))
title('WHO SAID WHAT')
showSpeakers(article)

function showStory({headline, deck, date, bylines, dateline, captions, body}: Article): void {
  if (headline) show('headline', pc.bold(headline.text))
  for (const part of deck ?? []) show('deck', part.text)
  for (const {names} of bylines) show('byline', names.join(' · '))
  if (date) show('date', `${date.value}  ${pc.dim(date.text)}`)
  if (dateline) show('dateline', dateline.text)
  for (const {text, credit} of captions) {
    show('caption', text)
    if (credit) show('credit', [credit.photographer, credit.agency].filter(Boolean).join(' · '))
  }
  for (const {type, text} of body.paragraphs) show(type, type === 'subheading' ? pc.bold(text) : text)
}

function showSpeakers({quotes, speakers}: Article): void {
  for (const {name, role, quotes: indexes} of speakers) {
    console.log(pc.bold(pc.cyan(name)) + (role ? pc.dim(`  ${role}`) : ''))
    for (const quote of indexes.flatMap((index) => quotes[index] ?? [])) showQuote(quote)
    console.log()
  }
  const nameless = quotes.filter((quote) => quote.speaker?.name === undefined)
  if (nameless.length > 0) console.log(pc.bold('nobody by name'))
  for (const quote of nameless) showQuote(quote)
}

function showQuote({fragments, speaker, cue}: Quote): void {
  const words = fragments.map(({text}) => `“${text}”`).join(pc.dim(' … '))
  const source = [speaker?.mention.text, cue?.text].filter(Boolean).join(' · ')
  show('', `${words} ${pc.dim(`(${source || 'no speaker'})`)}`)
}

function title(text: string): void {
  console.log(`\n${pc.inverse(` ${text} `)}\n`)
}

/** Prints a label and a text beside it, which is wrapped to the width of the terminal. */
function show(label: string, text: string): void {
  const lines = wrapAnsi(text, width - labelWidth - 1).split('\n')
  for (const [i, line] of lines.entries()) {
    console.log(pc.yellow((i === 0 ? label : '').padEnd(labelWidth)), line)
  }
}
