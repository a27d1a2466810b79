import {WordClass} from '../../data/words/word-class.js'

/** Whether a word says that somebody speaks, as a finite verb: `said`, `told`. */
export const isSpeechVerb = (code: WordClass | undefined): boolean =>
  code === WordClass.speech || code === WordClass.tell

/** Whether a word of this class tells of saying or of an attitude. */
export function isCue(code: WordClass): boolean {
  switch (code) {
    case WordClass.speech:
    case WordClass.speechIng:
    case WordClass.speechBase:
    case WordClass.stance:
    case WordClass.stanceIng:
    case WordClass.tell:
    case WordClass.call:
    case WordClass.according:
      return true
    default:
      return false
  }
}

/** What may be the verb of a clause. */
export const verbClasses: ReadonlySet<WordClass> = new Set<WordClass>([
  WordClass.be,
  WordClass.have,
  WordClass.do,
  WordClass.modal,
  WordClass.speech,
  WordClass.stance,
  WordClass.tell,
  WordClass.call,
  WordClass.ed,
  WordClass.speechBase,
  WordClass.stanceBase
])

/** What stands before an object: “to Petrova”, “with that”. */
export const prepositions: ReadonlySet<WordClass> = new Set<WordClass>([
  WordClass.to,
  WordClass.of,
  WordClass.by,
  WordClass.as,
  WordClass.for,
  WordClass.with,
  WordClass.about,
  WordClass.in
])
