import {
  callingVerbs,
  clauseVerbs,
  cueNouns,
  irregularPasts,
  otherSpeechVerbs,
  stanceVerbs,
  tellingVerbs
} from '../../data/words/cue-verbs.js'
import {closedClassWords} from '../../data/words/closed-class-words.js'
import {
  femaleAddresses,
  femaleNouns,
  groupNouns,
  maleAddresses,
  maleNouns,
  organizationNouns,
  otherAddresses,
  placeNouns,
  roleNouns,
  shortTitles
} from '../../data/words/people-nouns.js'
import {inflectVerb} from './inflect-verb.js'
import {smallWithoutStop} from './small-without-stop.js'
import {WordClass} from '../../data/words/word-class.js'
import {wordsOfList} from '../../data/words-of-list.js'
import {lazily} from '../../memo/lazily.js'

/** The class of each known word, in lower case. */
type Lexicon = ReadonlyMap<string, WordClass>

/** All word lists of src/data as one table. */
const lexicon = lazily(buildLexicon)

/** The class of a word, however it is capitalised; of `co-anchor` that of `anchor`; `undefined` where it is not known. */
export const classifyWord = (word: string): WordClass | undefined => classifyPlainWord(smallWithoutStop(word))

/** The same for a word in small letters, without a full stop. */
export function classifyPlainWord(plain: string): WordClass | undefined {
  const table = lexicon()
  const known = table.get(plain)
  if (known !== undefined) return known
  const hyphen = plain.lastIndexOf('-')
  const head = hyphen > 0 ? table.get(plain.slice(hyphen + 1)) : undefined
  return head === WordClass.role || head === WordClass.group || head === WordClass.organization
    ? head
    : undefined
}

/** The same for such a word that was written with a capital or without: “Rose” is no past tense. */
export function classifyAsWritten(plain: string, capital: boolean): WordClass | undefined {
  const found = classifyPlainWord(plain)
  return capital && found === WordClass.ed ? undefined : found
}

/** Whether a word reports a clause without marks. */
export const reportsClause = (word: string): boolean => clauseWords().has(word.toLowerCase())

const clauseWords = lazily(
  () =>
    new Set(
      wordsOfList(clauseVerbs).flatMap((entry) => {
        const {base, finite, ing, participle} = inflectVerb(entry)
        return [base, ...finite, ing, participle]
      })
    )
)

function buildLexicon(): Lexicon {
  const table = new Map<string, WordClass>()
  const nouns = wordsOfList(cueNouns)
  const nounLike = new Set(nouns)
  // The first list that names a word decides.
  const add = (words: Iterable<string>, value: WordClass): void => {
    for (const word of words) if (!table.has(word)) table.set(word, value)
  }
  for (const [value, words] of closedClassWords) add(wordsOfList(words), value)
  for (const list of [femaleAddresses, maleAddresses, otherAddresses, shortTitles])
    add(wordsOfList(list), WordClass.honorific)
  for (const list of [clauseVerbs, otherSpeechVerbs])
    addVerbs(list, WordClass.speech, WordClass.speechIng, WordClass.speechBase)
  const roles = [femaleNouns, maleNouns, roleNouns].flatMap(wordsOfList)
  add(roles, WordClass.role)
  add(roles.map(pluralOf), WordClass.group)
  add(wordsOfList(groupNouns), WordClass.group)
  add(wordsOfList(organizationNouns), WordClass.organization)
  add(nouns, WordClass.cueNoun)
  add(nouns.map(pluralOf), WordClass.cueNoun)
  add(wordsOfList(placeNouns), WordClass.place)
  addVerbs(stanceVerbs, WordClass.stance, WordClass.stanceIng, WordClass.stanceBase)
  add(wordsOfList(irregularPasts), WordClass.ed)
  return table

  function addVerbs(list: string, finite: WordClass, ing: WordClass, base: WordClass): void {
    for (const entry of wordsOfList(list)) {
      const forms = inflectVerb(entry)
      const special = tellingVerbs.has(forms.base)
        ? WordClass.tell
        : callingVerbs.has(forms.base)
          ? WordClass.call
          : finite
      add([...forms.finite, forms.participle], special)
      add([forms.ing], ing)
      // “Report”, “charge” and “claim” are more often nouns where they stand bare.
      if (!nounLike.has(forms.base)) add([forms.base], base)
    }
  }
}

const pluralOf = (noun: string): string => {
  if (noun.endsWith('man')) return `${noun.slice(0, -2)}en`
  if (/[^aeo]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(?:s|ch|x)$/.test(noun) ? `${noun}es` : `${noun}s`
}
