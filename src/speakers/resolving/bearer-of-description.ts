import {WordClass} from '../../data/words/word-class.js'
import {offices} from '../../data/words/office-nouns.js'
import {indefinite, parentOf} from '../../data/patterns/role-patterns.js'
import {protagonists} from '../../data/words/people-nouns.js'
import type {Mention} from '../mentions/mention.js'
import {spanOfMention, type Passage} from '../mentions/passage.js'
import type {NamedEntity} from '../names/named-entity.js'
import {genderOfNoun} from '../words/gender.js'
import {beginsWithThe} from './begins-with-the.js'
import type {ResolutionContext} from './resolution.js'
import {resolvePronoun} from './resolve-pronoun.js'

/** How far back somebody may have been introduced, in words. */
const reach = 400

/** A description means whoever spoke last more often than a pronoun does. */
const towardsLastSpeaker = 3

/** “A young singer”: so many words may stand between the article and its noun. */
const longestIntroduction = 4

/**
 * “The actor”, “the mother-of-two”, “the Swede”, “the Florida senator” (but “the senator” may be one without a name): whoever a pronoun would mean
 * there. Not where the noun has been somebody without a name (“a singer said”), or the description says itself who it is (“the
 * singer of the band”).
 */
export function bearerOfDescription(
  passage: Passage,
  context: ResolutionContext,
  mention: Mention
): NamedEntity | undefined {
  const noun = passage.words[mention.last]?.text.toLowerCase() ?? ''
  if (!mayBeNamed(passage, mention, noun)) return undefined
  // “Mother-of-two”
  const gender = genderOfNoun(noun.split('-')[0] ?? '')
  return resolvePronoun(context, spanOfMention(passage, mention), gender, towardsLastSpeaker)
}

/** Whether a description with “the” may be of somebody whom the article names. */
function mayBeNamed(passage: Passage, mention: Mention, noun: string): boolean {
  const {words, codes} = passage
  const {first, last} = mention
  if (!beginsWithThe(passage, mention)) return false
  if (saysWho.has(codes[last + 1] ?? WordClass.edge)) return false
  const inner = words.slice(first + 1, last)
  if (inner.some(({owns}) => owns)) return false
  const isOffice = offices.has(noun) && inner.some(({capital}) => capital)
  const isOfPeople = codes[last] === WordClass.demonym && !ofMany.test(noun)
  return (
    (parentOf.test(noun) || isOffice || isOfPeople || protagonists.has(noun)) &&
    !isIntroduced(passage, first, noun)
  )
}

/** Peoples: “the British said”. */
const ofMany = /(?:ish|ese|french|swiss|dutch|s)$/

/** “The singer of the band”, “the singer who left”. */
const saysWho: ReadonlySet<WordClass> = new Set<WordClass>([
  WordClass.of,
  WordClass.for,
  WordClass.with,
  WordClass.who,
  WordClass.that,
  WordClass.which,
  WordClass.and
])

/** Whether somebody without a name has been called so before a word, and behind `since`, an offset: “a young singer”. */
export function isIntroduced({words}: Passage, before: number, noun: string, since = 0): boolean {
  for (let index = before - 1; index >= Math.max(0, before - reach); index--) {
    if ((words[index]?.start ?? 0) < since) return false
    if (words[index]?.text.toLowerCase() !== noun) continue
    for (let opener = index - 1; opener >= index - 1 - longestIntroduction; opener--) {
      const word = words[opener]
      if (word?.sentence !== words[index]?.sentence || word?.class === WordClass.comma) break
      if (indefinite.test(word?.text ?? '')) return true
    }
  }
  return false
}
