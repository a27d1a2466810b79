import {
  captionButton,
  goesOn,
  ofPictureBelow,
  pointingAside,
  pointingStart,
  pointingWords,
  reports,
  stopBeforeCredit
} from '../../../data/patterns/caption-patterns.js'
import {organisationWords} from '../../../data/patterns/credit-patterns.js'
import {isWholeCredit, type BlockFacts} from '../../lines/block-facts.js'
import type {CreditReading} from '../../lines/credit/credit-reading.js'
import {isAgency} from '../../lines/is-agency.js'
import {hasSign, Sign} from '../../lines/line-signs.js'
import {isSpeech} from '../is-speech.js'
import {isFurniture, isParagraph, type Page} from '../rule.js'
import {isUnderCaptionHeading, longestToldBeside} from './caption-heading.js'

/** A caption with a credit, which only may be one, at its end behind a full stop is no longer than this. */
const longestStopped = 330
/** A paragraph that points at a picture is no longer than this. */
const longestPointing = 200
/** A caption without a full stop, which only an agency tells, has fewer words. */
const mostOpenWords = 25

/** The rule of a caption below the line that says so. */
export const headed = 'below the label of a picture'
/** Such a caption has no fewer words: `What happens next` is a subheading. */
const fewestBesideSource = 5
/** Such a credit has no more words. */
const mostCreditWords = 8

/** A page and its first and last paragraph, by index. */
export interface PageWithEnds extends Page {
  first: number
  last: number
}

/** What tells that a block of the story's surroundings is a caption, and the name of the rule. */
export interface Evidence {
  rule: string
  /** Which block is its credit, where one beside it tells: the one below, the one above. */
  credit?: 1 | -1
  holds: (page: PageWithEnds, block: BlockFacts, i: number) => boolean
}

/** The first that holds names the rule: a button says more than the credit over it. */
export const evidence: readonly Evidence[] = [
  {rule: 'credit at its end', holds: hasCreditAtEnd},
  {
    rule: headed,
    holds: ({facts}, _, i) => isUnderCaptionHeading(facts, i)
  },
  {
    rule: 'points at a picture',
    holds: ({labels, first}, block, i) =>
      (!isParagraph(labels[i]) ||
        (block.text.length <= longestPointing && !(i > first && isReport(block)))) &&
      pointsAtPicture(block)
  },
  {
    rule: 'over the button of a caption',
    credit: 1,
    holds: ({facts}, _, i) => captionButton.test(facts[i + 2]?.text ?? '') && mayBeCredit(facts[i + 1])
  },
  {rule: 'credit below it', credit: 1, holds: hasCreditBelow},
  {rule: 'source of a picture below it', credit: 1, holds: hasSourceBelow},
  {rule: 'source of a picture above it', credit: -1, holds: hasSourceAbove},
  {rule: 'dateline of the story below', holds: hasDatelineBelow}
]

/** Whether a line below a caption may be its credit: a few words, and no sentence. */
const mayBeCredit = (block: BlockFacts | undefined): boolean =>
  block?.endsSentence === false && block.words.length <= mostCreditWords && !captionButton.test(block.text)

/** Whether a line is nothing but a surely told credit. */
export const isSureCredit = (block: BlockFacts | undefined): boolean =>
  block?.credit?.certain === true && isWholeCredit(block)

/** Whether a line is nothing but somebody and their outlet: `Jane Doe / The Northport Post`. */
const isFullCredit = (block: BlockFacts): boolean =>
  block.credit?.photographer !== undefined &&
  organisationWords.test(block.credit.agency ?? '') &&
  isWholeCredit(block)

/** Whether a line below a caption is its credit. */
export const isCreditOfCaption = (block: BlockFacts | undefined): boolean =>
  isSureCredit(block) || (block !== undefined && isFullCredit(block))

function pointsAtPicture({text, signs}: BlockFacts): boolean {
  if (/["“”]/.test(text)) return false
  if (pointingStart.test(text)) return true
  const mayStandAside = hasSign(signs, Sign.comma | Sign.opening)
  return (mayStandAside && pointingAside.test(text)) || pointingWords.test(text)
}

function hasCreditAtEnd(page: PageWithEnds, block: BlockFacts, i: number): boolean {
  const {labels} = page
  const {credit, text, words} = block
  if (credit === undefined || !endsWithCredit(block) || isSignedOff(page, credit, i)) return false
  const isUncertain = !credit.certain && isFurniture(labels[i]) && words.length >= 8
  const isFull = credit.photographer !== undefined && credit.agency !== undefined
  // A name behind a full stop credits a picture: `… upon arrival. Supplied`. A reader’s letter is signed so, too.
  const isBehindStop = stopBeforeCredit.test(text.slice(0, credit.start))
  const isStopped =
    isBehindStop && text.length <= longestStopped && block.personalWordShare === 0 && !/["“”]/.test(text)
  // `Passengers wait on the quay (PA)`: a paragraph has a stop.
  const isOpen =
    !/[.!?]["”’]?$/.test(text.slice(0, credit.cut.start)) &&
    !block.endsSentence &&
    words.length < mostOpenWords &&
    isAgency(credit.agency ?? '')
  return credit.certain || isFull || isUncertain || isStopped || isOpen || isNameless(credit)
}

const inCapitals = /^[\p{Lu}/ ]{2,24}$/u

/** `… controlled by police. PTI`: the agency that filed the story, behind its last sentence. */
const isSignedOff = ({labels, first, last}: PageWithEnds, credit: CreditReading, i: number): boolean =>
  isParagraph(labels[i]) &&
  credit.photographer === undefined &&
  credit.agency !== undefined &&
  inCapitals.test(credit.agency) &&
  i > first &&
  i === last

/** `Submitted photo`, `(File)`: of somebody who is not named. */
const isNameless = ({photographer, agency}: CreditReading): boolean =>
  photographer === undefined && agency === undefined

function hasCreditBelow(page: PageWithEnds, block: BlockFacts, i: number): boolean {
  const {facts, labels, first, last} = page
  const below = facts[i + 1]
  if (below?.credit === undefined || block.cue !== undefined || isSpeech(block)) return false
  if (isFullCredit(below)) return mayStandOverCredit(page, block, i)
  if (isBracketed(below))
    return (
      (!block.endsSentence || (given.test(below.text) && i < last && !reports.test(block.text))) &&
      block.text.length <= longestToldBeside
    )
  // Many pictures within a story have a credit and no caption; somebody with an agency stands below one more often.
  const isSigned = below.credit.photographer !== undefined && below.credit.agency !== undefined
  const mayHaveCredit =
    isFurniture(labels[i]) ||
    (block.text.length <= longestToldBeside &&
      !(isParagraph(labels[i]) && i > first && (i === last || (isReport(block) && !isSigned))) &&
      !goesOn.test(block.text) &&
      !awaitsCredit(labels[i + 2]?.label, facts[i + 2]) &&
      !hasSourceAbove(page, block, i + 2))
  return mayHaveCredit && isSureCredit(below) && !ofPictureBelow.test(below.text)
}

/**
 * Whether a line in the story, or between the byline and it, is no paragraph and has a source beside it that alone may as well be one
 * of the story: `Reuters`, `Handout`.
 */
function isBesideSource({facts, labels, first, last}: PageWithEnds, i: number, beside: number): boolean {
  const [block, source] = [facts[i], facts[beside]]
  if (!block || !source || !isWholeCredit(source) || isParagraph(labels[beside]) || i >= last) return false
  const isPlace = i > first || labels.slice(0, i).some(({label}) => label === 'byline' || label === 'date')
  const isOpen = isFurniture(labels[i]) || (isParagraph(labels[i]) && !block.endsSentence)
  return (
    isPlace &&
    isOpen &&
    block.cue === undefined &&
    block.words.length >= fewestBesideSource &&
    block.text.length <= longestToldBeside &&
    !isSpeech(block)
  )
}

/** Related stories have their source below them as well, one after the other: asked last, as it looks at all lines. */
function hasSourceBelow(page: PageWithEnds, _: BlockFacts, i: number): boolean {
  const source = page.facts[i + 1]?.text
  return isBesideSource(page, i, i + 1) && page.facts.filter(({text}) => text === source).length === 1
}

/**
 * `Getty Images` above a caption, behind a sentence or over the first one: so pages print it whose credits stand in the picture.
 * Behind a picture by `Jane Doe/ZDNet` a heading follows as often.
 */
function hasSourceAbove(page: PageWithEnds, _: BlockFacts, i: number): boolean {
  const {facts, labels, first} = page
  return (
    (i === first - 1 || (isParagraph(labels[i]) && facts[i - 2]?.endsSentence === true)) &&
    !likeHeading.test(facts[i]?.text ?? '') &&
    isBesideSource(page, i, i - 1) &&
    facts[i - 1]?.credit?.photographer === undefined &&
    justWords.test(facts[i - 1]?.text ?? '')
  )
}

/** `What happens next in the harbour`, `The passengers were:`, “We will not give up” */
const likeHeading = /^(?:What|Why|How|["“])|[:?]$/

/** `PA Media`, but neither `Photo: PA` nor `(PA)`. */
const justWords = /^[\p{L} -]+$/u

/**
 * Whether a line is a caption where somebody and their outlet stand below: so the writer of a brief signs, too, behind the last
 * paragraph, and a writer between the headline and the story.
 */
function mayStandOverCredit({labels, first, last}: PageWithEnds, {text}: BlockFacts, i: number): boolean {
  if (text.length > longestToldBeside || goesOn.test(text) || /["“”]|\bsaid\b/.test(text)) return false
  if (isParagraph(labels[i]) && (i === first || i === last)) return false
  return i > first || labels.some(({label}, k) => label === 'byline' && k !== i + 1)
}

/** `KARACHI: Shops shut on Monday.—White Star`, over the story that begins `KARACHI: `: only one of them has the dateline. */
function hasDatelineBelow({facts, first}: PageWithEnds, block: BlockFacts, i: number): boolean {
  const {dateline, credit, text} = block
  if (i > first || text.length > longestToldBeside) return false
  if (dateline === undefined || credit === undefined || credit.cut.end < text.length - 1) return false
  const place = text.slice(0, dateline.end)
  return facts
    .slice(i + 1, i + 3)
    .some((below) => below.dateline !== undefined && below.text.startsWith(place))
}

/** Whether a sentence tells what happened, and shows nothing. */
const isReport = ({text, endsSentence}: BlockFacts): boolean => endsSentence && reports.test(text)

/** `(Supplied)`, `(Submitted by Jane Doe)` */
const given = /^\((?:supplied|submitted|contributed|handout)\b/i

/** Whether a block is nothing but what may be a credit, in brackets: `(Tarnow Ferries)`. */
const isBracketed = (block: BlockFacts): boolean =>
  block.credit?.certain === false && isWholeCredit(block) && /^\(.*\)$/.test(block.text)

/** Whether a block is a caption without a credit of its own: the one above may be its credit. */
const awaitsCredit = (label: string | undefined, block: BlockFacts | undefined): boolean =>
  label === 'caption' && block?.credit?.certain !== true

/** A caption that is somebody’s name has no fewer UTF-16 code units, and one of which the credit is not told surely. */
const shortestName = 6
const shortestCaption = 12

/** Whether a credit is cut off the end of a text that has more than it. */
const endsWithCredit = ({credit, text, dateline}: BlockFacts): boolean =>
  credit !== undefined &&
  dateline === undefined &&
  credit.cut.start >= (credit.certain ? shortestName : shortestCaption) &&
  credit.cut.end >= text.length - 1
