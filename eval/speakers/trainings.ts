import type {TrainingOptions} from './train-ranker.js'

/** How the ranker of quotations is trained; eval/speakers.md has what else was tried. */
export const directTraining: TrainingOptions = {
  choice: {epochs: 12, alpha: 0.2, beta: 1, l1: 14, l2: 0},
  weights: {epochs: 14, alpha: 0.3, beta: 1, l1: 1, l2: 0},
  seed: 1
}

/** How the ranker of indirect speech is trained. */
export const indirectTraining: TrainingOptions = {
  choice: {epochs: 12, alpha: 0.1, beta: 1, l1: 30, l2: 1},
  weights: {epochs: 10, alpha: 0.1, beta: 1, l1: 2, l2: 1},
  seed: 1
}
