import type {TrainingOptions} from './train-crf.js'

/** Chosen by cross-validation across sites: more epochs or greater steps fit the training sites and lose on others. */
export const trainingOptions: TrainingOptions = {epochs: 24, learningRate: 0.03, l2: 1e-2, minSites: 3}
