/**
 * What a word does in the reporter’s sentence, as far as that helps to tell who speaks.
 *
 * An enumeration, because bundlers write its numbers where an object would have to be carried.
 */
export enum WordClass {
  edge = 0,
  quote = 1,
  name = 2,
  honorific = 3,
  role = 4,
  group = 5,
  organization = 6,
  he = 7,
  they = 8,
  it = 9,
  who = 10,
  i = 11,
  you = 12,
  him = 13,
  possessive = 14,
  article = 15,
  demonstrative = 16,
  quantifier = 17,
  speech = 18,
  speechIng = 19,
  speechBase = 20,
  stance = 21,
  stanceIng = 22,
  stanceBase = 23,
  cueNoun = 24,
  be = 25,
  have = 26,
  do = 27,
  modal = 28,
  not = 29,
  to = 30,
  of = 31,
  by = 32,
  as = 33,
  for = 34,
  with = 35,
  about = 36,
  in = 37,
  that = 38,
  and = 39,
  but = 40,
  when = 41,
  which = 42,
  according = 43,
  time = 44,
  adverb = 45,
  comma = 46,
  stop = 47,
  colon = 48,
  semicolon = 49,
  dash = 50,
  open = 51,
  close = 52,
  mark = 53,
  number = 54,
  ed = 55,
  ing = 56,
  ly = 57,
  plural = 58,
  other = 59,
  tell = 60,
  call = 61,
  /** A name that ends in ’s, in a passage. */
  owningName = 62,
  /** Any other word that does. */
  owning = 63,
  place = 64,
  demonym = 65
}

/** Whether a word says that somebody speaks, as a finite verb: `said`, `told`. */
export const isSpeechVerb = (code: WordClass | undefined): boolean =>
  code === WordClass.speech || code === WordClass.tell

/** What may be the verb of a clause. */
export const verbClasses: ReadonlySet<number> = new Set<number>([
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
