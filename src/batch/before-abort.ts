/**
 * What the promise gives, or the signal's reason thrown as soon as it is aborted. Nothing stays on the signal
 * afterwards: one signal may watch over a million of these.
 */
export async function beforeAbort<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise
  signal.throwIfAborted()
  let wake: () => void = () => undefined
  const aborted = new Promise<void>((resolve) => (wake = resolve))
  signal.addEventListener('abort', wake, {once: true})
  try {
    await Promise.race([promise, aborted])
  } finally {
    signal.removeEventListener('abort', wake)
  }
  signal.throwIfAborted()
  return promise
}
