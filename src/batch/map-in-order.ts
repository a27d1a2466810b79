import {beforeAbort} from './before-abort.js'

/** How far {@link mapInOrder} may go ahead of its reader, and what stops it. */
export interface Pace {
  /** The most items that are on their way while the reader looks at another. */
  ahead: number
  signal?: AbortSignal | undefined
}

/** What one request to the source comes to. */
type Step<Out> = {done: true} | {done: false; value: Out}

/** Items on their way, in the order of their source. */
interface Line<Out> {
  /** Takes the first off the line, which makes room for another. */
  take: () => Promise<Step<Out>>
  /** Reads no more, and lets the source clean up. */
  close: () => Promise<void>
}

/**
 * Maps the items of a source, several at a time, and hands out the results in the order of the source.
 *
 * The source is asked for one item at a time, so that it can close after the item that it is at. p-map 7 asks for as
 * many as it works on, all of which a slow source has to answer before it may close.
 *
 * @throws What the source or `map` throws, when its turn comes; the reason of the signal, at once.
 * @example
 * for await (const page of mapInOrder(urls, download, {ahead: 4})) show(page)
 */
export async function* mapInOrder<In, Out>(
  source: Iterable<In> | AsyncIterable<In>,
  map: (item: In) => Promise<Out>,
  {ahead, signal}: Pace
): AsyncGenerator<Out, void, undefined> {
  signal?.throwIfAborted()
  const line = lineUp(source, map, ahead)
  try {
    for (;;) {
      const step = await beforeAbort(line.take(), signal)
      if (step.done) return
      yield step.value
    }
  } finally {
    await line.close()
  }
}

function lineUp<In, Out>(
  source: Iterable<In> | AsyncIterable<In>,
  map: (item: In) => Promise<Out>,
  ahead: number
): Line<Out> {
  const items = readEach(source)
  const line: Promise<Step<Out>>[] = []
  let reading = false
  let ended = false

  async function readAndMap(): Promise<Step<Out>> {
    reading = true
    const item = await items.next().finally(() => (reading = false))
    if (item.done) ended = true
    if (item.done || ended) return {done: true}
    fill()
    return {done: false, value: await map(item.value)}
  }

  function start(): Promise<Step<Out>> {
    const step = readAndMap()
    // An error waits in the line for its turn. Until then it is not one that nobody handles.
    step.catch(() => undefined)
    return step
  }

  function fill(): void {
    if (!reading && !ended && line.length < ahead) line.push(start())
  }

  return {
    take() {
      const first = line.shift() ?? start()
      fill()
      return first
    },
    async close() {
      ended = true
      const closed = items.return()
      if (!reading) await closed
      // A source that was just asked for an item closes after its answer, and may never give one.
      else closed.catch(() => undefined)
    }
  }
}

/** One way to read both kinds of source. The generator knows whether there is something left to close. */
async function* readEach<T>(source: Iterable<T> | AsyncIterable<T>): AsyncGenerator<T, void, undefined> {
  yield* source
}
