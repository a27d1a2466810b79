import type {Word} from '../words/word.js'
import {WordClass} from '../../data/words/word-class.js'
import {MentionKind} from './mention.js'

/** The kinds of mentions that are one word. */
export const pronouns: ReadonlyMap<WordClass, MentionKind> = new Map<WordClass, MentionKind>([
  [WordClass.he, MentionKind.he],
  [WordClass.they, MentionKind.they],
  [WordClass.it, MentionKind.it],
  [WordClass.who, MentionKind.who],
  [WordClass.which, MentionKind.who],
  [WordClass.i, MentionKind.i],
  [WordClass.him, MentionKind.object]
])

/** What a noun phrase begins with. */
export const startsPhrase: ReadonlySet<WordClass> = new Set<WordClass>([
  WordClass.article,
  WordClass.demonstrative,
  WordClass.quantifier,
  WordClass.possessive
])

/** What tells of somebody, of many or of a body, and of what kind a phrase is that ends in it. */
export const heads: ReadonlyMap<WordClass, MentionKind> = new Map<WordClass, MentionKind>([
  [WordClass.role, MentionKind.role],
  [WordClass.group, MentionKind.group],
  [WordClass.organization, MentionKind.organization]
])

/** Whether a word may be the head of a phrase that names a speaker. */
export const isHead = (word: Word): boolean => heads.has(word.class)

/** Whether a word is the verb of a clause that tells who says something. */
export const isFiniteCue = (code: WordClass | undefined): boolean =>
  code === WordClass.speech ||
  code === WordClass.tell ||
  code === WordClass.speechBase ||
  code === WordClass.have
