import type {Word} from '../words/word.js'
import {wordClass, type WordClass} from '../words/word-classes.js'
import {mentionKind, type MentionKind} from './mention.js'

/** The kinds of mentions that are one word. */
export const pronouns: ReadonlyMap<WordClass, MentionKind> = new Map<WordClass, MentionKind>([
  [wordClass.he, mentionKind.he],
  [wordClass.they, mentionKind.they],
  [wordClass.it, mentionKind.it],
  [wordClass.who, mentionKind.who],
  [wordClass.which, mentionKind.who],
  [wordClass.i, mentionKind.i],
  [wordClass.him, mentionKind.object]
])

/** What a noun phrase begins with. */
export const startsPhrase: ReadonlySet<WordClass> = new Set<WordClass>([
  wordClass.article,
  wordClass.demonstrative,
  wordClass.quantifier,
  wordClass.possessive
])

/** What tells of somebody, of many or of a body, and of what kind a phrase is that ends in it. */
export const heads: ReadonlyMap<WordClass, MentionKind> = new Map<WordClass, MentionKind>([
  [wordClass.role, mentionKind.role],
  [wordClass.group, mentionKind.group],
  [wordClass.organization, mentionKind.organization]
])

/** Whether a word may be the head of a phrase that names a speaker. */
export const isHead = (word: Word): boolean => heads.has(word.class)

/** Whether a word is the verb of a clause that tells who says something. */
export const isFiniteCue = (code: WordClass | undefined): boolean =>
  code === wordClass.speech ||
  code === wordClass.tell ||
  code === wordClass.speechBase ||
  code === wordClass.have
