import {classifyByShape} from './describe-word.js'
import {genderOfFirstName} from './gender.js'
import {WordClass} from '../../data/words/word-class.js'
import type {Word} from './word.js'
import {isSpeechVerb} from './word-classes.js'

/** A capital inside a sentence makes a name; at the beginning of one it tells nothing by itself. Changes the words in place. */
export function nameFirstWords(words: readonly Word[]): void {
  const named = new Set<string>()
  const inCapitals = paragraphsInCapitals(words)
  words.forEach((word, index) => {
    if (!word.capital || isFirst(words, index) || inCapitals.has(word.paragraph)) return
    if (!keepsClass.has(word.class) || isMonthAsName(words, index)) word.class = WordClass.name
    if (word.class === WordClass.name) named.add(word.text)
  })
  words.forEach((word, index) => {
    if (!word.capital || !isFirst(words, index)) return
    const next = words[index + 1]
    const beforeName = next?.capital === true && next.class === WordClass.name
    const isNamed = (): boolean => named.has(word.text) || genderOfFirstName(word.text) !== undefined
    if (word.class === WordClass.name) {
      // “Boeing said”, “Ahmed told them”
      const speaks = isSpeechVerb(next?.class)
      if (!word.owns && !speaks && !isNamed())
        word.class = opensJob(words, index) ? WordClass.other : classOfFirstWord(word, beforeName)
    } else if (beforeName && ambiguous.has(word.class) && isNamed()) word.class = WordClass.name
  })
}

/** “Specifically”, “Speaking”, “Asked”: no name, unless it is one elsewhere or stands before one. */
function classOfFirstWord({text}: Word, beforeName: boolean): WordClass {
  const shape = classifyByShape(text.toLowerCase())
  const isNone = shape === WordClass.ly || shape === WordClass.ing || (shape === WordClass.ed && !beforeName)
  return isNone ? shape : WordClass.name
}

/** “Climate modeller Ana Holm said”, “Energy giant Volta said”: what describes whoever speaks, and is no name. */
function opensJob(words: readonly Word[], first: number): boolean {
  let index = first + 1
  if (words[index]?.class !== WordClass.other || words[index]?.capital) return false
  const from = ++index
  while (words[index]?.capital && words[index]?.class === WordClass.name) index++
  const cue = words[index]?.class
  return index > from && (isSpeechVerb(cue) || cue === WordClass.stance)
}

/** “Theresa May”, “Li Jun”, “Jun Santos”: no month. “In Florence April …”, “Ruth Holm May 3” are. */
function isMonthAsName(words: readonly Word[], index: number): boolean {
  const month = words[index]
  const next = words[index + 1]
  const first = words[index - 1]
  if (month?.class !== WordClass.time || next?.class === WordClass.number) return false
  const isShort = /^(?:Jan|Mar|Jun)$/.test(month.text)
  const opens =
    first?.sentence !== month.sentence || first.class === WordClass.quote || isSpeechVerb(first.class)
  if (isShort && opens && next?.class === WordClass.name && next.sentence === month.sentence) return true
  if (first?.class !== WordClass.name || first.owns || words[index - 2]?.class === WordClass.in) return false
  if (isShort) return true
  return /^(?:March|April|May|June|August)$/.test(month.text) && genderOfFirstName(first.text) !== undefined
}

/** Paragraphs that are all capitals, as on an old wire: there a capital tells nothing. */
function paragraphsInCapitals(words: readonly Word[]): ReadonlySet<number> {
  const found = new Set<number>()
  let other = -1
  for (const {text, paragraph} of words) {
    if (paragraph === other) continue
    if (/\p{Ll}/u.test(text)) {
      other = paragraph
      found.delete(paragraph)
    } else if (/^\p{Lu}{2}/u.test(text)) found.add(paragraph)
  }
  return found
}

function isFirst(words: readonly Word[], index: number): boolean {
  const previous = words[index - 1]
  return (
    previous === undefined || previous.sentence !== words[index]?.sentence || opensClause.has(previous.class)
  )
}

const opensClause: ReadonlySet<WordClass> = new Set<WordClass>([
  WordClass.colon,
  WordClass.dash,
  WordClass.mark
])

/** What a capital does not turn into a name. */
const keepsClass: ReadonlySet<WordClass> = new Set<WordClass>([
  WordClass.he,
  WordClass.they,
  WordClass.it,
  WordClass.possessive,
  WordClass.article,
  WordClass.name,
  WordClass.honorific,
  WordClass.role,
  WordClass.i,
  WordClass.time,
  WordClass.demonym,
  WordClass.organization
])

/** What may be a first name at the beginning of a sentence: Will, Mark, Grant. */
const ambiguous: ReadonlySet<WordClass> = new Set<WordClass>([
  WordClass.modal,
  WordClass.speechBase,
  WordClass.stanceBase,
  WordClass.cueNoun,
  WordClass.time,
  WordClass.speech,
  WordClass.stance
])
