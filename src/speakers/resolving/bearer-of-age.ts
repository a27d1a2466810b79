import type {Mention} from '../mentions/mention.js'
import {spanOfMention, type Passage} from '../mentions/passage.js'
import type {NamedEntity} from '../names/named-entity.js'
import {beginsWithThe} from './begins-with-the.js'
import type {ResolutionContext} from './resolution.js'
import {resolvePronoun} from './resolve-pronoun.js'

/** An age is told among the first names of an article: the work must not grow with their number. */
const agesToldBy = 100

/**
 * “The 71-year-old”: the first whose name an age follows that is the same (`Kev Lutze, 71,`, `Kev Lutze (71)`), else whoever was
 * named last, as if a pronoun stood there.
 */
export function bearerOfAge(
  passage: Passage,
  context: ResolutionContext,
  mention: Mention
): NamedEntity | undefined {
  const {register, text} = context
  const span = spanOfMention(passage, mention)
  const age = ageInPhrase.exec(text.slice(span.start, span.end))?.[1]
  if (age === undefined) return undefined
  const told = register.places
    .slice(0, agesToldBy)
    .find(
      ({entity, end}) => entity.person >= 0 && ageBehind.exec(text.slice(end, end + reach))?.[1] === age
    )?.entity
  return told ?? (beginsWithThe(passage, mention) ? resolvePronoun(context, span, 0) : undefined)
}

/** `71-year-old` */
const ageInPhrase = /\b(\d{1,3})-year-old\b/

/** How far behind a name its age is looked for, in UTF-16 code units. */
const reach = 12

/** `, 71`, ` (71)`, `, aged 71` */
const ageBehind = /^(?:,\s(?:aged?\s)?|\s\()(\d{1,3})(?![\d-])/
