import {expect} from 'vitest'

/** How many worker threads the process has, which only its diagnostic report tells. */
export function countThreads(): number {
  const {workers} = process.report.getReport() as {workers: unknown[]}
  return workers.length
}

/** Waits until all have ended, which takes its time on a busy machine. */
export async function expectNoThreads(): Promise<void> {
  await expect.poll(countThreads, {timeout: 10_000}).toBe(0)
}
