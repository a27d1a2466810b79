import {antecedentOfWho} from './antecedent-of-who.js'
import {ageIn, bearerOfAge} from './bearer-of-age.js'
import {bearerOfDescription} from './bearer-of-description.js'
import {spanOfDescription} from './complete-mention.js'
import {MentionKind, type Mention} from '../mentions/mention.js'
import {spanOfMention, type Passage} from '../mentions/passage.js'
import type {Gender} from '../words/gender.js'
import {WordClass} from '../../data/words/word-class.js'
import {followsNameless} from './follows-nameless.js'
import type {Resolution, ResolutionContext} from './resolution.js'
import {bodyMeantByIt, namedBody, resolveBody, resolveDocument} from './resolve-body.js'
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
  if (ageIn(passage, mention) === undefined) {
    const entity = bearerOfDescription(passage, context, mention)
    return entity ? {kind: 'person', entity} : namedBody(passage, context, mention)
  }
  return {kind: 'person', entity: bearerOfAge(passage, context, mention)}
}

const withoutSpan = ({entity, name}: Resolution): Resolution => ({entity, name})

const genderOfPronoun = (word: string): Gender => {
  if (/^(?:he|his|him(?:self)?)$/i.test(word)) return -1
  return /^(?:she|her(?:s|self)?)$/i.test(word) ? 1 : 0
}
