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
  const {words, codes} = passage
  const {first, last} = mention
  const noun = words[last]?.text.toLowerCase() ?? ''
  if (words[first]?.text.toLowerCase() !== 'the' || staysNameless.has(noun)) return undefined
  // “The mayor” may be one without a name, “the Florida senator” is not.
  if (last === first + 1 && offices.has(noun)) return undefined
  if (!isSomebody.has(words[last]?.class ?? WordClass.edge) && !isRoleNoun(noun)) return undefined
  if (saysWho.has(codes[last + 1] ?? WordClass.edge)) return undefined
  for (let index = first; index <= last; index++) if (words[index]?.owns) return undefined
  if (isIntroduced(passage, first, noun)) return undefined
  return resolvePronoun(context, spanOfMention(passage, mention), genderOfNoun(noun), towardsLastSpeaker)
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
