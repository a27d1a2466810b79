import {indefinite} from '../../data/patterns/role-patterns.js'
import {WordClass} from '../../data/words/word-class.js'
import {MentionKind, type Mention} from '../mentions/mention.js'
import type {Passage} from '../mentions/passage.js'
import {isSpeechVerb} from '../words/word-classes.js'
import {genderOfNoun, type Gender} from '../words/gender.js'

/**
 * “A resident of Mill Lane sent a letter. He wrote …”: the paragraph begins with a sentence about somebody whom nobody
 * names, and about nobody else. In the first sentence he may be told of in a clause with “who”.
 */
export function followsNameless(passage: Passage, mention: Mention, gender: Gender): boolean {
  const {words, codes} = passage
  let end = mention.first
  // “…,” he said
  while (codes[end - 1] === WordClass.quote) end--
  const paragraph = words[mention.first]?.paragraph
  const sentence = words[end - 1]?.sentence
  if (sentence === words[mention.first]?.sentence) return false
  let start = end
  while (words[start - 1]?.sentence === sentence && words[start - 1]?.paragraph === paragraph) start--
  if (words[start - 1]?.paragraph === paragraph) return false
  const behind = endOfNameless(passage, start, gender)
  return behind > 0 && isAboutNobodyElse(passage, behind, end)
}

/** Behind “a resident of Mill Lane”, with whom a sentence opens; 0 where it does not, or the noun is of the other gender. */
function endOfNameless({words, mentions, mentionOfWord}: Passage, first: number, gender: Gender): number {
  const subject = mentions[mentionOfWord[first] ?? -1]
  if (subject?.first !== first || subject.kind !== MentionKind.role || subject.name) return 0
  if (!indefinite.test(words[first]?.text ?? '')) return 0
  const noun = words.slice(first, subject.last + 1)
  return noun.some(({text}) => genderOfNoun(text.toLowerCase()) * gender < 0) ? 0 : subject.last + 1
}

/** Whether from `start` to `end` nobody else comes, and no clause but one with “who”. */
function isAboutNobodyElse({codes, mentions, mentionOfWord}: Passage, start: number, end: number): boolean {
  let relativeClause = false
  for (let index = start; index < end; index++) {
    const other = mentions[mentionOfWord[index] ?? -1]
    if (other && isSomebody(other, codes[other.first - 1])) return false
    if (codes[index] !== WordClass.comma) continue
    // “A resident, who asked not to be named, sent a letter.”
    if (!relativeClause && codes[index + 1] !== WordClass.who) return false
    relativeClause = !relativeClause
  }
  return true
}

/** Whether a mention may be somebody else: a name behind “of” or “in” is a place, and “a resident said she” is one person. */
const isSomebody = ({kind}: Mention, before: WordClass | undefined): boolean =>
  kind === MentionKind.name
    ? before !== WordClass.of && before !== WordClass.in
    : !isSpeechVerb(before) &&
      (kind === MentionKind.he || kind === MentionKind.object || kind === MentionKind.possessive)
