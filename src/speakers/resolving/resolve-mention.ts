import {antecedentOfWho} from './antecedent-of-who.js'
import {spanOfDescription} from './complete-mention.js'
import {MentionKind, type Mention} from '../mentions/mention.js'
import {spanOfMention, type Passage} from '../mentions/passage.js'
import type {Gender} from '../words/gender.js'
import {WordClass} from '../../data/words/word-class.js'
import {followsNameless} from './follows-nameless.js'
import type {Resolution, ResolutionContext} from './resolution.js'
import {bodyMeantByIt, resolveBody, resolveDocument} from './resolve-body.js'
import {resolveDescription} from './resolve-description.js'
import {resolveName} from './resolve-name.js'
import {resolvePronoun} from './resolve-pronoun.js'

/** Puts a mention to somebody, or something, that the article names before or elsewhere. */
export function resolveMention(passage: Passage, context: ResolutionContext, mention: Mention): Resolution {
  const {words} = passage
  const span = spanOfMention(passage, mention)
  switch (mention.kind) {
    case MentionKind.name:
      return resolveName(passage, context, mention)
    case MentionKind.who: {
      const antecedent = antecedentOfWho(passage, mention)
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
      return {entity: bodyMeantByIt(context, span)}
    case MentionKind.organization:
      return resolveBody(passage, context, mention)
    case MentionKind.group:
      return {...resolveDocument(passage, context, mention), span: spanOfDescription(passage, mention)}
    default:
      return mention.kind === MentionKind.thing && words[mention.last]?.class === WordClass.cueNoun
        ? resolveDocument(passage, context, mention)
        : resolveDescription(passage, context, mention)
  }
}

const withoutSpan = ({entity, name}: Resolution): Resolution => ({entity, name})

const genderOfPronoun = (word: string): Gender => {
  if (/^(?:he|his|him(?:self)?)$/i.test(word)) return -1
  return /^(?:she|her(?:s|self)?)$/i.test(word) ? 1 : 0
}
