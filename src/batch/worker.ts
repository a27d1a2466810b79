/** What each worker thread runs. */
import {parseArticle} from '../index.js'
import type {Article} from '../types.js'
import type {ParseTask} from './parse-with-worker.js'

export default function parseTask({text, options}: ParseTask): Article {
  return parseArticle(text, options)
}
