import type {Words} from '../words/word.js'

/** What a mention is made of; a feature of the ranker, and what tells how it is resolved to a name. */
export enum MentionKind {
  he = 0,
  they = 1,
  it = 2,
  who = 3,
  i = 4,
  object = 5,
  possessive = 6,
  name = 7,
  role = 8,
  group = 9,
  organization = 10,
  thing = 11,
  quantity = 12
}

/** Words that may name a speaker. */
export interface Mention extends Words {
  kind: MentionKind
  /** Where a proper name stands among them. */
  name?: Words
}

/** What names or describes whoever can speak, by itself: no pronoun, and no thing. */
export const describesSpeaker = (kind: MentionKind): boolean =>
  kind >= MentionKind.name && kind <= MentionKind.organization
