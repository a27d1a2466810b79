import type {Article} from 'copydesk'
import {precisionRecall, type Scores} from './precision-recall.js'
import {foldedWords} from './word-bags.js'

/** Counts the people named in bylines. An outlet, desk or role beside them is neither asked for nor wrong. */
export class AuthorTally {
  private right = 0
  private found = 0
  private wanted = 0

  add(authors: string[], {bylines}: Article): void {
    const {asked, allowed} = readAuthors(authors)
    const names = new Set(bylines.flatMap((byline) => byline.names).flatMap(splitNames))
    this.wanted += asked.size
    for (const name of names) {
      const right = asked.has(name)
      if (right) this.right++
      if (right || !(allowed.has(name) || outlet.test(name))) this.found++
    }
  }

  scores(): Scores {
    return precisionRecall(this.right, this.found, this.wanted)
  }
}

const outlet =
  /\b(?:news|press|reuters|afp|ap|pti|ians|staff|editors?|editorial|writer|correspondent|reporter|team|desk|bureau|bbc|cbs|cnn|international|com)\b/

/** The people among annotated authors, and what else the annotation names: outlets, and what follows a comma. */
function readAuthors(authors: string[]): {asked: Set<string>; allowed: Set<string>} {
  const asked = new Set<string>()
  const allowed = new Set<string>()
  for (const author of authors) {
    const [first = '', ...rest] = author.split(',')
    for (const name of splitNames(first)) (outlet.test(name) ? allowed : asked).add(name)
    for (const name of rest.flatMap(splitNames)) allowed.add(name)
  }
  return {asked, allowed}
}

function splitNames(text: string): string[] {
  const names = text.replace(/^(?:analysis )?by /i, '').split(/ and | & /)
  return names.map((name) => foldedWords(name).join(' ')).filter(Boolean)
}
