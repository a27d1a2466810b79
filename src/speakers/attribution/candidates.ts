import type {Passage} from '../mentions/passage.js'

/** How far a speaker is looked for: in sentences, paragraphs and words of the reporter. */
const reach = {
  sentencesBefore: 3,
  sentencesAfter: 1,
  paragraphsBefore: 3,
  paragraphsAfter: 1,
  words: 120,
  most: 20
}

/**
 * The mentions, by index, that may name the speaker of a range: those of its sentence and of some before and after.
 * `kept` is the mention that spoke last, which stays in play in a longer speech.
 */
export function findCandidates(passage: Passage, range: number, kept: number | undefined): number[] {
  const at = passage.wordOfRange[range] ?? -1
  const word = passage.words[at]
  if (!word) return []
  const near: number[] = []
  for (let index = firstMentionAfter(passage, at - reach.words); index < passage.mentions.length; index++) {
    const mention = passage.mentions[index]
    const own = mention && passage.words[mention.first]
    if (!own || mention.first > at + reach.words) break
    const sentences = own.sentence - word.sentence
    const paragraphs = own.paragraph - word.paragraph
    if (sentences < -reach.sentencesBefore || paragraphs < -reach.paragraphsBefore) continue
    if (sentences > reach.sentencesAfter || paragraphs > reach.paragraphsAfter) break
    near.push(index)
  }
  if (near.length > reach.most) {
    const distanceOf = (index: number): number => Math.abs((passage.mentions[index]?.first ?? at) - at)
    near.sort((a, b) => distanceOf(a) - distanceOf(b))
    near.length = reach.most
  }
  if (kept !== undefined && !near.includes(kept)) near.push(kept)
  return near.sort((a, b) => a - b)
}

/** The index of the first mention that begins at or after a word. */
function firstMentionAfter({mentions}: Passage, word: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.first ?? Infinity) < word) low = middle + 1
    else high = middle
  }
  return low
}
