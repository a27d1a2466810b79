import type {SegmentModel} from '../../src/segments/segment-model.js'
import type {LabelledPage} from './read-training-pages.js'
import {trainCrf, type TrainingOptions} from './train-crf.js'

/**
 * Splits the pages by web site, and for each part trains on the others. No page is ever labelled by a model that saw
 * its site.
 */
export function* crossValidate(
  pages: readonly LabelledPage[],
  folds: number,
  options: TrainingOptions
): Generator<{model: SegmentModel; test: LabelledPage[]}> {
  for (let fold = 0; fold < folds; fold++) {
    const isTest = (page: LabelledPage) => foldOf(page.site, folds) === fold
    yield {
      model: trainCrf(
        pages.filter((page) => !isTest(page)),
        options
      ),
      test: pages.filter(isTest)
    }
  }
}

/** The part a site falls into: by its name alone, so that new pages never move the others. */
export function foldOf(site: string, folds: number): number {
  let hash = 2166136261
  for (const character of site) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619) >>> 0
  return (hash >>> 8) % folds
}
