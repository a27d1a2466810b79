import {ageIn, bearerOfAge} from './bearer-of-age.js'
import {spanOfDescription} from './complete-mention.js'
import {MentionKind, type Mention} from '../mentions/mention.js'
import {spanOfMention, type Passage} from '../mentions/passage.js'
import {isBody} from '../names/is-body.js'
import {genderOfNoun, type Gender} from '../words/gender.js'
import {WordClass} from '../../data/words/word-class.js'
import type {Resolution, ResolutionContext} from './resolution.js'
import {namedBody, resolveBody, resolveDocument} from './resolve-body.js'
import {resolveName} from './resolve-name.js'
import {resolvePronoun} from './resolve-pronoun.js'
import {resolveApposition, resolveRole} from './resolve-role.js'

/** Puts a mention to somebody, or something, that the article names before or elsewhere. */
export function resolveMention(passage: Passage, context: ResolutionContext, mention: Mention): Resolution {
  const {words} = passage
  const span = spanOfMention(passage, mention)
  switch (mention.kind) {
    case MentionKind.name:
      return resolveName(passage, context, mention)
    case MentionKind.who: {
      const antecedent = mentionBefore(passage, mention)
      return antecedent ? withoutSpan(resolveMention(passage, context, antecedent)) : {}
    }
    case MentionKind.he:
    case MentionKind.object:
    case MentionKind.possessive: {
      const gender = genderOfPronoun(words[mention.first]?.text ?? '')
      if (gender === 0 || followsNameless(passage, mention, gender)) return {}
      return {entity: resolvePronoun(context, span, gender)}
    }
    case MentionKind.it:
      return context.lastSpeaker && isBody(context.lastSpeaker) ? {entity: context.lastSpeaker} : {}
    case MentionKind.role:
      return resolveRole(passage, context, mention)
    case MentionKind.organization:
      return resolveBody(passage, context, mention)
    case MentionKind.group:
      return {...resolveDocument(passage, context, mention), span: spanOfDescription(passage, mention)}
    case MentionKind.quantity:
      return resolveApposition(passage, context, mention) ?? {span: spanOfDescription(passage, mention)}
    default:
      // “The carrier, DeShawn Ivory”: no list knows all that people do.
      return words[mention.last]?.class === WordClass.cueNoun
        ? resolveDocument(passage, context, mention)
        : (resolveApposition(passage, context, mention) ?? resolveThing(passage, context, mention))
  }
}

/** “The 71-year-old”, “the Global Times tabloid”. */
function resolveThing(passage: Passage, context: ResolutionContext, mention: Mention): Resolution {
  if (ageIn(passage, mention) === undefined) return namedBody(passage, context, mention)
  return {kind: 'person', entity: bearerOfAge(passage, context, mention)}
}

const withoutSpan = ({entity, name}: Resolution): Resolution => ({entity, name})

/** What `who` refers to. */
function mentionBefore({mentions, mentionOfWord, words}: Passage, mention: Mention): Mention | undefined {
  let index = mention.first - 1
  // “Ana Low, 63, who …”
  if (words[index]?.class === WordClass.comma && words[index - 1]?.class === WordClass.number) index -= 2
  for (const nearest of [index, index - 1]) {
    if (words[nearest]?.class === WordClass.quote) return undefined
    const found = mentions[mentionOfWord[nearest] ?? -1]
    if (found) return found
  }
  return undefined
}

/**
 * “A resident of Mill Lane sent a letter. He wrote …”: the paragraph begins with a sentence about somebody whom nobody
 * names, and about nobody else. In the first sentence he may be told of in a clause with “who”.
 */
function followsNameless(
  {words, codes, mentions, mentionOfWord}: Passage,
  mention: Mention,
  gender: Gender
): boolean {
  const own = words[mention.first]
  let start = mention.first
  // “…,” he said
  while (codes[start - 1] === WordClass.quote) start--
  const before = words[start - 1]
  if (!own || before?.paragraph !== own.paragraph || before.sentence === own.sentence) return false
  let first = start - 1
  while (words[first - 1]?.sentence === before.sentence) first--
  if (words[first - 1]?.paragraph === own.paragraph) return false
  const subject = mentions[mentionOfWord[first] ?? -1]
  if (subject?.first !== first || subject.kind !== MentionKind.role || subject.name) return false
  if (!/^(?:an?|another|one)$/i.test(words[first]?.text ?? '')) return false
  const noun = words.slice(first, subject.last + 1)
  if (noun.some(({text}) => genderOfNoun(text.toLowerCase()) * gender < 0)) return false
  let relativeClause = false
  for (let index = subject.last + 1; index < start; index++) {
    const other = mentions[mentionOfWord[index] ?? -1]
    if (other && isSomebody(other, codes[other.first - 1])) return false
    if (codes[index] !== WordClass.comma) continue
    // “A resident, who asked not to be named, sent a letter.”
    if (!relativeClause && codes[index + 1] !== WordClass.who) return false
    relativeClause = !relativeClause
  }
  return true
}

/** Whether a mention may be a person: a name behind “of” or “in” is a place. */
const isSomebody = ({kind}: Mention, before: number | undefined): boolean =>
  kind === MentionKind.name
    ? before !== WordClass.of && before !== WordClass.in
    : kind === MentionKind.he || kind === MentionKind.object || kind === MentionKind.possessive

const genderOfPronoun = (word: string): Gender => {
  if (/^(?:he|him|his|himself)$/i.test(word)) return -1
  return /^(?:she|her|hers|herself)$/i.test(word) ? 1 : 0
}
