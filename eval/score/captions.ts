import type {Article, Caption} from 'copydesk'
import type {AnnotatedPage} from '../corpora.js'
import {precisionRecall, share, type Scores} from './precision-recall.js'
import {foldedWords, similarity} from './word-bags.js'

type GoldCaption = AnnotatedPage['captions'][number]

/** Counts the captions of pages: those that are right, and of those with a known credit, those whose credit is. */
export class CaptionTally {
  readonly errors: unknown[] = []
  private right = 0
  private found = 0
  private wanted = 0
  private credits = 0
  private creditsRight = 0

  add(page: AnnotatedPage, {captions}: Article): void {
    // A repeated caption counts once, in the gold and in what was found.
    const free = new Set(captions.filter((caption) => !caption.duplicate))
    const wanted = page.captions.filter(isWanted)
    for (const gold of wanted) {
      this.wanted++
      const hit = [...free].find((caption) => similarityTo(caption, gold.text) >= 0.7)
      if (!hit) {
        this.errors.push({page: page.url ?? page.id, missed: gold.text.slice(0, 140)})
        continue
      }
      free.delete(hit)
      this.right++
      this.found++
      this.addCredit(hit, gold)
    }
    // Captions that the annotation is unsure of are neither right nor wrong.
    const unsure = page.captions.filter((gold) => !wanted.includes(gold))
    for (const caption of free) {
      if (unsure.some((gold) => similarityTo(caption, gold.text) >= 0.5)) continue
      this.found++
      this.errors.push({page: page.url ?? page.id, notACaption: withCredit(caption).slice(0, 140)})
    }
  }

  scores(): Scores {
    const {right, found, wanted, credits, creditsRight} = this
    return {...precisionRecall(right, found, wanted), credit: share(creditsRight, credits)}
  }

  private addCredit({credit}: Caption, gold: GoldCaption): void {
    if (!gold.credit?.length) return
    this.credits++
    const wanted = gold.credit.join(' ')
    const names = foldedWords([credit?.photographer, credit?.agency].filter(Boolean).join(' '))
    const named = foldedWords(wanted).some((word) => isNameWord(word) && names.includes(word))
    if (named || similarity(credit?.text ?? '', wanted) >= 0.6) this.creditsRight++
  }
}

/** Whether a caption is certain, has more than three words and did not stand before. */
function isWanted(gold: GoldCaption, index: number, all: GoldCaption[]): boolean {
  const before = all.slice(0, index)
  const repeats = (other: GoldCaption): boolean =>
    similarity(withoutCounter(other), withoutCounter(gold)) >= 0.95
  return gold.sure && foldedWords(gold.text).length > 3 && !before.some(repeats)
}

const withoutCounter = ({text}: GoldCaption): string => text.replace(/^(?:Image )?\d+ ?of ?\d+\s*/i, '')

/** Annotators took the credit into the caption or left it out: either is fine. */
const similarityTo = (caption: Caption, gold: string): number =>
  Math.max(similarity(withCredit(caption), gold), similarity(caption.text, gold))

const withCredit = ({text, credit}: Caption): string => (credit ? `${text} ${credit.text}` : text)

const labels = new Set(['photo', 'image', 'credit', 'picture', 'the', 'via', 'by'])
const isNameWord = (word: string): boolean => word.length > 1 && !labels.has(word)
