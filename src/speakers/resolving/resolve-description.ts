import type {Mention} from '../mentions/mention.js'
import {spanOfMention, type Passage} from '../mentions/passage.js'
import {bearerOfAge} from './bearer-of-age.js'
import {bearerOfDescription} from './bearer-of-description.js'
import {bearerOfRole} from './bearer-of-role.js'
import {bearerOfOffice, bearerOfOwnedTitle, isOfficeInCapitals} from './bearer-of-title.js'
import {nameInApposition, spanOfDescription} from './complete-mention.js'
import {bodyInDescription} from './resolve-body.js'
import {entityAt, type Resolution, type ResolutionContext} from './resolution.js'

/** “The senator”; “the senator, Ana Petrova”; “the 71-year-old”; “a senator in Norrby”; “the Global Times tabloid”. */
export function resolveDescription(
  passage: Passage,
  context: ResolutionContext,
  mention: Mention
): Resolution {
  const apposed = resolveApposition(passage, context, mention)
  if (apposed) return apposed
  if (passage.words[mention.last]?.capital && mention.first === mention.last)
    return {entity: entityAt(context, spanOfMention(passage, mention))}
  const entity = isOfficeInCapitals(passage, mention)
    ? bearerOfOffice(passage, context, mention)
    : (bearerOfAge(passage, context, mention) ??
      bearerOfRole(passage, context, mention) ??
      bearerOfOwnedTitle(passage, context, mention) ??
      bearerOfDescription(passage, context, mention) ??
      bodyInDescription(passage, context, mention))
  return entity ? {entity} : {span: spanOfDescription(passage, mention)}
}

/** A description and the name that stands beside it are one mention. */
export function resolveApposition(
  passage: Passage,
  context: ResolutionContext,
  mention: Mention
): Resolution | undefined {
  const named = nameInApposition(passage, mention)
  if (!named) return undefined
  const span = {start: spanOfMention(passage, mention).start, end: spanOfMention(passage, named).end}
  return {entity: entityAt(context, spanOfMention(passage, named)), span}
}
