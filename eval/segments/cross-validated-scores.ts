import {findAnchor} from '../../src/segments/find-anchor.js'
import {decodeLabels, scoreStates} from '../../src/segments/label-blocks.js'
import {matchBody, meanBody, type BodyMatch} from '../score/body-text.js'
import {crossValidate} from './cross-validate.js'
import type {LabelledPage} from './read-training-pages.js'
import {trainingOptions} from './training-options.js'

/** The body scores of each corpus, one line each, on pages of sites that the model never saw. */
export function crossValidatedScores(pages: readonly LabelledPage[], folds: number): string[] {
  const scores = new Map<string, BodyMatch[]>()
  for (const {model, test} of crossValidate(pages, folds, trainingOptions)) {
    for (const page of test) {
      if (page.body === undefined) continue
      const states = scoreStates(page.features, page.possible, model)
      const labels = decodeLabels(states, model, findAnchor(page.facts, states))
      const text = page.facts.filter((_, i) => labels[i] === 'paragraph').map((block) => block.text)
      scores.set(page.corpus, [...(scores.get(page.corpus) ?? []), matchBody(page.body, text.join('\n'))])
    }
  }
  return [...scores].map(([corpus, list]) => describe(corpus, list))
}

function describe(corpus: string, scores: BodyMatch[]): string {
  const {f1, exact} = meanBody(scores)
  return `- ${corpus}: body F1 ${percent(f1)}, exactly right ${percent(exact)}% of ${String(scores.length)} pages`
}

const percent = (share: number): string => (100 * share).toFixed(1)
