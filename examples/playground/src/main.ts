import sample from '../../sample-article.txt?raw'
import {findElement} from './find-element.js'
import type {Answer, ParsedArticle} from './messages.js'
import {newestParser} from './newest-parser.js'
import {showArticle} from './show-article.js'
import {showSpeakers} from './show-speakers.js'

/** How long nobody types before the text is read, in milliseconds. */
const pauseInTyping = 250
/** Work that is done sooner is not worth telling of, least of all aloud. */
const noticeAfter = 300

const raw = findElement('raw', HTMLTextAreaElement)
const indirect = findElement('indirect', HTMLInputElement)
const explain = findElement('explain', HTMLInputElement)
const copyButton = findElement('copy', HTMLButtonElement)
const status = findElement('status', HTMLParagraphElement)
const result = findElement('result', HTMLDivElement)
const nothing = findElement('nothing', HTMLTemplateElement)

const parser = newestParser((answer) => void show(answer))
/** Counts the texts that were asked for: only the last of them is shown. */
let asked = 0
let json: string | undefined
let pause: ReturnType<typeof setTimeout> | undefined
let notice: ReturnType<typeof setTimeout> | undefined

raw.addEventListener('input', () => {
  forget()
  pause = setTimeout(read, pauseInTyping)
})
indirect.addEventListener('change', read)
explain.addEventListener('change', read)
findElement('sample', HTMLButtonElement).addEventListener('click', () => {
  raw.value = sample
  raw.scrollTop = 0
  read()
})
copyButton.addEventListener('click', () => void copyJson())
findElement('entry', HTMLFormElement).addEventListener('submit', (event) => event.preventDefault())
showSpeakers(result, findElement('speaker', HTMLDivElement))
// Browsers may bring back what stood in the field before a reload.
read()

/** What is shown is no longer what stands in the field. */
function forget(): void {
  clearTimeout(pause)
  clearTimeout(notice)
  parser.cancel()
  asked += 1
  json = undefined
  copyButton.disabled = true
}

function read(): void {
  forget()
  const text = raw.value
  if (text.trim() === '') {
    showNothing()
    return
  }
  result.setAttribute('aria-busy', 'true')
  notice = setTimeout(() => {
    status.textContent = `Reading ${count(text.length, 'character')} …`
  }, noticeAfter)
  parser.ask({raw: text, options: {indirect: indirect.checked, explain: explain.checked}})
}

async function show(answer: Answer): Promise<void> {
  clearTimeout(notice)
  if ('error' in answer) {
    showError(answer.error)
    return
  }
  const {article} = answer
  const current = asked
  if (!(await showArticle(result, article.html, () => current === asked))) return
  json = article.json
  copyButton.disabled = false
  result.removeAttribute('aria-busy')
  status.textContent = summarize(article)
}

function showNothing(): void {
  result.removeAttribute('aria-busy')
  result.replaceChildren(nothing.content.cloneNode(true))
  status.textContent = ''
}

function showError(message: string): void {
  showNothing()
  status.textContent = `This text could not be read: ${message}.`
}

async function copyJson(): Promise<void> {
  if (json === undefined) return
  try {
    await navigator.clipboard.writeText(json)
    status.textContent = `Copied ${count(json.length, 'character')} of JSON.`
  } catch {
    // A page that came over plain http has no clipboard, and a user may refuse it.
    status.textContent = 'The browser does not let this page copy.'
  }
}

function summarize({quotes, speakers}: ParsedArticle): string {
  return `Found ${count(quotes, 'quote')} and ${count(speakers, 'named speaker')}.`
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`
}
