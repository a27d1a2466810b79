import {readdirSync, readFileSync} from 'node:fs'

const folder = new URL('../eval/segments/fictional-pages/', import.meta.url)

/**
 * Articles and whole pages put together from the fictional pages of eval/segments, as long, as broken into paragraphs
 * and as full of quotes as real ones are: 4,500 characters in 21 paragraphs, a third of them in paragraphs with a quote;
 * pages of 9,000 characters in 190 lines, most of it boilerplate.
 *
 * @param {number} count How many of each.
 */
export function fictionalTexts(count) {
  const {furniture, quoted, plain} = readParts()
  const articles = Array.from({length: count}, (_, i) => article(i, 21, quoted, plain))
  const pages = Array.from({length: count}, (_, i) => {
    const story = article(i, 14, quoted, plain)
    return [...turn(furniture, i * 61, 70), story, ...turn(furniture, i * 61 + 70, 106)].join('\n')
  })
  return {articles, pages}
}

/** Every third paragraph has a quote. */
function article(index, paragraphs, quoted, plain) {
  const own = Array.from({length: paragraphs}, (_, k) => {
    const pool = k % 3 === 1 ? quoted : plain
    return pool[(index * 37 + k * 5) % pool.length]
  })
  return own.join('\n\n')
}

const turn = (list, from, count) => Array.from({length: count}, (_, k) => list[(from + k) % list.length])

/** Lines of furniture, and paragraphs with and without a quote, two short ones joined into one of usual length. */
function readParts() {
  const furniture = []
  const paragraphs = []
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.ann'))
    .sort()) {
    let last
    for (const line of readFileSync(new URL(file, folder), 'utf8').split('\n')) {
      const [, tag, text] = /^([A-Z](?::\w+)?)\|(.*)$/.exec(line) ?? []
      if (tag === 'P' && last !== undefined) {
        paragraphs.push(`${last} ${text}`)
        last = undefined
      } else if (tag === 'P') last = text
      else if (tag?.startsWith('X:')) furniture.push(text)
    }
  }
  return {
    furniture,
    quoted: paragraphs.filter((text) => /["“]/.test(text)),
    plain: paragraphs.filter((text) => !/["“]/.test(text))
  }
}

/**
 * The texts of a corpus, where there is one.
 *
 * @param {string} corpora The folder with the corpora.
 */
export function corpusTexts(corpora) {
  const read = (file, field) =>
    readFileSync(`${corpora}/${file}`, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)[field])
  return {articles: read('quotes.jsonl', 'text').slice(0, 84), pages: read('body-zyte.jsonl', 'raw')}
}
