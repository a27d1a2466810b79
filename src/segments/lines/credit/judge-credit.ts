import {looseLabel, ofPictures, pictureSource, signOff} from '../../../data/patterns/credit-patterns.js'
import type {Setting} from './credit-candidates.js'
import type {Split} from './split-credit.js'

type Certainty = 'certain' | 'likely' | 'none'

export function judgeLabelled(
  {known, person}: Split,
  label: string,
  text: string,
  before: string
): Certainty {
  // A bracket is read as a whole.
  if (/[([]$/.test(before)) return 'none'
  if (known || person || !looseLabel.test(label) || pictureSource.test(label)) return 'certain'
  // `© The Northport Herald 2019` is the small print of a site.
  if (/^copyright\s{0,3}$/i.test(label) || /(?:19|20)\d\d/.test(text)) return 'none'
  return before === '' ? 'likely' : 'certain'
}

/** Whether names without a label are a credit. */
export function judgeUnlabelled(split: Split, setting: Setting, content: string, before: string): Certainty {
  if (signOff.test(content)) return 'none'
  if (split.known) return judgeKnown(split, setting, content, before)
  if (setting === 'bracket' && split.social) return 'likely'
  // `… on Monday. | Jane Doe`
  if (setting === 'separator' && split.person && barBehindSentence.test(before)) return 'likely'
  if (split.person && split.side) return setting === 'stroke' || setting === 'separator' ? 'none' : 'likely'
  const endsSentence = sentenceEnd.test(before)
  if (setting === 'bracket') return endsSentence || (before === '' && /\s/.test(content)) ? 'likely' : 'none'
  if (setting !== 'sentence' || before.length < 20 || !/[\s"”)—]$/.test(before)) return 'none'
  const isNames = content.split(/\s/).length <= 6 && !/(?<!Inc|Ltd|Corp|Co|Jr)[.!?:;"”]$/.test(content)
  return isNames ? 'likely' : 'none'
}

/** An agency may stand alone in a menu, too, or end a page's title: ` - Reuters`. */
function judgeKnown({person, comma}: Split, setting: Setting, content: string, before: string): Certainty {
  if (setting === 'alone' && comma) return 'none'
  if (person || ofPictures.test(content)) return 'certain'
  return sentenceEnd.test(before) ? 'certain' : 'likely'
}

const sentenceEnd = /[.!?…]["'”’)]{0,2}\s{0,3}$/
const barBehindSentence = /[.!?…]["'”’)]{0,2}\s{0,2}\|\s{0,2}$/
