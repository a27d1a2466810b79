import type {PageView} from './page-view.js'

/** Adds to the features of each block, which are numbers of a `NameList`, what one look at the page tells. */
export type Describe = (page: PageView, features: readonly number[][]) => void
