import {stat} from 'node:fs/promises'
import {createLogUpdate} from 'log-update'
import type {Surroundings} from './surroundings.js'

/** A line that tells how far the work has come. */
export interface Progress {
  /** One more article, and how many bytes it took. */
  count: (bytes: number) => void
  /** Makes room for a message. */
  clear: () => void
  /** Leaves the last line standing. */
  end: () => void
}

/** In milliseconds. */
const pause = 200

/**
 * Shows on a terminal how many articles are done, how many a second, and how long the rest may take. Elsewhere nothing, nor
 * where the results go to a terminal: the line would wipe them out.
 */
export async function showProgress(
  {stdout, stderr}: Pick<Surroundings, 'stdout' | 'stderr'>,
  files: readonly string[]
): Promise<Progress> {
  if (stderr.isTTY !== true || stdout.isTTY === true)
    return {count: () => undefined, clear: () => undefined, end: () => undefined}
  const line = createLogUpdate(stderr)
  const total = await totalBytes(files)
  const start = performance.now()
  let shown = -Infinity
  let articles = 0
  let done = 0
  const show = () =>
    line(describeProgress({articles, done, total, seconds: (performance.now() - start) / 1000}))
  return {
    count(bytes) {
      articles += 1
      done += bytes
      if (performance.now() - shown < pause) return
      shown = performance.now()
      show()
    },
    clear: () => line.clear(),
    end() {
      show()
      line.done()
    }
  }
}

/** How far the work has come: `total` is all bytes, where that is known. */
export interface Extent {
  articles: number
  done: number
  total: number | undefined
  seconds: number
}

/** `1,200 articles, 240 a second, 35 s left` */
export function describeProgress({articles, done, total, seconds}: Extent): string {
  const rate = articles / Math.max(seconds, 0.001)
  const parts = [
    `${count(articles)} ${articles === 1 ? 'article' : 'articles'}`,
    `${count(Math.round(rate))} a second`
  ]
  if (total !== undefined && done > 0 && done < total)
    parts.push(`${describeTime((seconds * (total - done)) / done)} left`)
  return parts.join(', ')
}

const count = (value: number): string => value.toLocaleString('en')

/** `35 s`, `4 min`, `2 h 5 min` */
function describeTime(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`
  const minutes = Math.round(seconds / 60)
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}

/** The size of all files; nothing where one of them, a pipe, has none. */
async function totalBytes(files: readonly string[]): Promise<number | undefined> {
  let total = 0
  for (const file of files) {
    const stats = file === '-' ? undefined : await stat(file).catch(() => undefined)
    if (!stats?.isFile()) return undefined
    total += stats.size
  }
  return total
}
