import {
  creditParticles,
  creditTail,
  endOfTail,
  labelWithColon,
  labelWithoutColon,
  nameForOutlet,
  namelessCredit,
  neverCredits,
  organisationWords,
  outletBeforeName,
  siteCopyright
} from '../../../data/patterns/credit-patterns.js'
import {states} from '../../../data/words/places.js'
import {collapse} from '../../../text/span.js'
import {isAgency} from '../is-agency.js'
import type {Setting} from './credit-candidates.js'
import type {CreditedNames} from './credit-reading.js'
import {judgeUnlabelled, judgeLabelled} from './judge-credit.js'
import {mayHaveLabel} from './may-end-in-credit.js'
import {splitNames} from './split-credit.js'

/** Whom a candidate credits, if it is a credit. */
export function readCreditedNames(text: string, setting: Setting, before: string): CreditedNames | undefined {
  const {label, content} = withoutLabels(collapse(text), setting)
  if (namelessCredit.test(content.replace(/\.$/, ''))) return {certain: label !== ''}
  const told = setting === 'bracket' ? content.replace(outletBeforeName, withStroke) : content
  const bare = withoutTail(told).replace(/[\s.,;]{1,4}$/u, '')
  if (bare === '' || siteCopyright.test(content) || !isTidy(bare, label)) return undefined
  if (label === '' && isPlace(bare)) return undefined
  const split = splitNames(bare)
  const certainty =
    label === ''
      ? judgeUnlabelled(split, setting, content, before)
      : judgeLabelled(split, label, text, before)
  return certainty === 'none' ? undefined : {...split.who, certain: certainty === 'certain'}
}

/** `ABC News/` for `ABC News: `, and `Note: ` as it is. */
const withStroke = (written: string, outlet: string): string =>
  isAgency(outlet) || organisationWords.test(outlet) ? `${outlet}/` : written

/** `Salem, Ore.`: a place, no photographer of a paper. */
const isPlace = (content: string): boolean => {
  const [, after] = content.split(/,\s/u, 2)
  return after !== undefined && states.has(after.toLowerCase().replace(/[\s.]/g, ''))
}

const withoutTail = (content: string): string =>
  endOfTail.test(content.slice(-24)) ? content.replace(creditTail, '') : content

/** Takes off the labels that it begins with: `Image: © TNG`, or in a bracket `photo by Jane Doe`. */
function withoutLabels(text: string, setting: Setting): {label: string; content: string} {
  let content = text
  for (let count = 0; count < 3 && mayHaveLabel(content); count++) {
    const upper = setting === 'bracket' ? content.charAt(0).toUpperCase() + content.slice(1) : content
    const length = lengthOfLabel(upper)
    if (length === 0) break
    content = content.slice(length).trim()
  }
  return {label: text.slice(0, text.length - content.length), content}
}

/** How long the label is that a text begins with; 0 where it begins with none. */
export const lengthOfLabel = (text: string): number =>
  lengthAtStart(text, labelWithColon) || lengthAtStart(text, labelWithoutColon)

/** How long the match of a global pattern is that begins a text. */
const lengthAtStart = (text: string, pattern: RegExp): number =>
  text.search(pattern) === 0 ? (text.match(pattern)?.[0]?.length ?? 0) : 0

/** Whether words look like names: nearly all with capitals, and no sentence among them. */
function isTidy(content: string, label: string): boolean {
  const words = content.split(/[\s/|,]{1,4}/).filter((word) => /\p{L}/u.test(word))
  if (words.length === 0 || words.length > 14 || sentenceWithin.test(content)) return false
  const small = words.filter((word) => /^\p{Ll}+$/u.test(word) && !creditParticles.has(word))
  // `Image: Ana Mott thanked the ferry’s crew` is a caption.
  if (/^(?:image|photo):/i.test(label) && small.length > 1 && !nameForOutlet.test(content)) return false
  if (label !== '')
    return (
      ((small.length * 2 < words.length ||
        (words.length < 6 && isOnlyCredit.test(label) && /^\p{Lu}/u.test(content))) &&
        !small.some((word) => neverCredits.has(word))) ||
      isAgency(content)
    )
  if (isAgency(content)) return true
  if (small.length > 0 || words.some((word) => neverCredits.has(word.toLowerCase()))) return false
  return (
    !/@(?<!\/@)|\d(?<!\p{L}{4}\d{1,2})|[^\p{L}\p{M}\d\s.,'’/|&@_–—-]/u.test(content) &&
    /^(?:\p{Lu}|\p{Ll}\p{Lu})/u.test(content) &&
    !/^By\s/i.test(content)
  )
}

/** Labels of nothing but credits, behind which most words may be in small letters: `Credit...Hartog family archive`. */
const isOnlyCredit = /^(?:credit|supplied)/i

/** The end of a sentence within: but not after an initial or a short title. */
const sentenceWithin = /[.!?](?<=(?:\p{Ll}{3}|\d).)\s{1,3}\p{Lu}/u
