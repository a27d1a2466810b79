import {MentionKind} from '../mentions/mention.js'
import type {Passage} from '../mentions/passage.js'
import {WordClass} from '../../data/words/word-class.js'

/** How many words before a quotation “as saying” may stand: “as saying on Monday that the bridge was”. */
const reach = 8

/**
 * “The Harbour Gazette quoted Petrova as saying “…””: whoever is quoted so says it, not who quotes them. The mention, by index;
 * `undefined` where a range is not told in this way.
 */
export function speakerQuoted(passage: Passage, range: number): number | undefined {
  const {words, codes, mentions, mentionOfWord} = passage
  const at = passage.wordOfRange[range] ?? -1
  const sentence = words[at]?.sentence
  for (let index = at - 2; index >= at - reach && words[index]?.sentence === sentence; index--) {
    if (codes[index + 1] === WordClass.quote) return undefined
    if (codes[index] !== WordClass.as || !reported.test(words[index + 1]?.text ?? '')) continue
    const quoted = mentionOfWord[index - 1] ?? -1
    const mention = mentions[quoted]
    const isObject = mention?.last === index - 1 && quoting.test(words[mention.first - 1]?.text ?? '')
    return isObject && mention.kind !== MentionKind.it ? quoted : undefined
  }
  return undefined
}

const reported = /^(?:saying|telling|warning|adding|writing)$/
const quoting = /^(?:quot(?:ed|es|ing)|cit(?:ed|es|ing))$/
