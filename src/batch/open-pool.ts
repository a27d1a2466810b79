import {Piscina} from 'piscina'

/** Worker threads that run one function. */
export interface Pool<Task, Result> {
  /** Rejects with what the function throws, or with why its thread died. */
  run: (task: Task) => Promise<Result>
  /** Ends all threads, whatever they are at. What still runs is rejected. */
  close: () => Promise<void>
}

/**
 * Starts worker threads. One that dies takes only its task with it, and another takes its place.
 *
 * @param worker The URL of an ES module whose default export takes a task and returns its result.
 */
export function openPool<Task, Result>(worker: string, threads: number): Pool<Task, Result> {
  const pool = new Piscina<Task, Result>({minThreads: threads, maxThreads: threads, recordTiming: false})
  // A thread that dies between two tasks has nobody to tell.
  pool.on('error', () => undefined)
  let closed: Promise<void> | undefined

  return {
    // The worker is named here and not above: one that does not load then fails its task, not the start of its thread.
    async run(task) {
      // A closed pool would start its threads again.
      if (closed) throw new Error('the worker threads have ended')
      return pool.run(task, {filename: worker})
    },
    close() {
      // Piscina 5 replaces a thread once more when it hears of its end, and that may be after all others have ended.
      pool.options.minThreads = 0
      closed ??= pool.destroy()
      return closed
    }
  }
}
