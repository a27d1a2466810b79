import {countUpTo} from '../../text/count-up-to.js'
import {WordClass} from '../../data/words/word-class.js'
import {offices} from '../../data/patterns/name-patterns.js'
import {staysNameless} from '../../data/words/people-nouns.js'
import type {Mention} from '../mentions/mention.js'
import {spanOfMention, type Passage} from '../mentions/passage.js'
import type {NamedEntity} from '../names/named-entity.js'
import {isRoleNoun} from '../roles/role-words.js'
import {genderOfNoun} from '../words/gender.js'
import type {ResolutionContext} from './resolution.js'
import {resolvePronoun} from './resolve-pronoun.js'

/** How far back somebody may have been introduced, in words. */
const reach = 400

/** A description means whoever spoke last more often than a pronoun does. */
const towardsLastSpeaker = 3

/** “A young singer”: so many words may stand between the article and its noun. */
const longestIntroduction = 4

/**
 * “The actor”, “the Florida senator”, “the great-grandmother”: whoever a pronoun would mean there, whom the article need not have
 * called so. Not where the noun has been somebody without a name (“a singer said”), or the description says itself who it is
 * (“the singer of the band”).
 */
export function bearerOfDescription(
  passage: Passage,
  context: ResolutionContext,
  mention: Mention
): NamedEntity | undefined {
  const noun = passage.words[mention.last]?.text.toLowerCase() ?? ''
  if (!mayBeNamed(passage, mention, noun)) return undefined
  const span = spanOfMention(passage, mention)
  return (
    calledSo(context, span.start, noun) ??
    resolvePronoun(context, span, genderOfNoun(noun), towardsLastSpeaker)
  )
}

/** Whether a description with “the” may be of somebody whom the article names. */
function mayBeNamed(passage: Passage, {first, last}: Mention, noun: string): boolean {
  const {words, codes} = passage
  if (words[first]?.text.toLowerCase() !== 'the' || staysNameless.has(noun)) return false
  // “The mayor” may be one without a name, “the Florida senator” is not.
  if (last === first + 1 && offices.has(noun)) return false
  if (!isSomebody.has(words[last]?.class ?? WordClass.edge) && !isRoleNoun(noun)) return false
  if (saysWho.has(codes[last + 1] ?? WordClass.edge) || words.slice(first, last).some(({owns}) => owns))
    return false
  return !isIntroduced(passage, first, noun)
}

/** “The actor”, “the Swede”. */
const isSomebody: ReadonlySet<WordClass> = new Set<WordClass>([WordClass.role, WordClass.demonym])

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

/** How many of the names before are asked for it, and how far behind each, in UTF-16 code units. */
const names = 40
const longestApposition = 80

/** “Ana Petrova, the first Italian to win,”: whoever is called so right behind a name, in the same sentence. */
function calledSo(
  {register, placeStarts, text}: ResolutionContext,
  before: number,
  noun: string
): NamedEntity | undefined {
  const until = countUpTo(placeStarts, before)
  return register.places.slice(Math.max(0, until - names), until).findLast(({entity, end}) => {
    if (entity.person <= 0 || !text.startsWith(', ', end)) return false
    const [apposition = ''] = text.slice(end, end + longestApposition).split(/[.!?;:"“”]/)
    return apposition
      .toLowerCase()
      .split(/[^\p{L}-]+/u)
      .includes(noun)
  })?.entity
}

/** Whether somebody without a name has been called so before: “a young singer”. */
function isIntroduced({words}: Passage, before: number, noun: string): boolean {
  for (let index = before - 1; index >= Math.max(0, before - reach); index--) {
    if (words[index]?.text.toLowerCase() !== noun) continue
    for (let opener = index - 1; opener >= index - 1 - longestIntroduction; opener--) {
      const word = words[opener]
      if (word?.sentence !== words[index]?.sentence || word?.class === WordClass.comma) break
      if (/^(?:an?|one|another)$/i.test(word?.text ?? '')) return true
    }
  }
  return false
}
