/**
 * The route over the threads, with a worker that does what its text says: {@link file://./odd-worker.js}. What it gives
 * back stands in the place of the article. `test/package` runs the real one, which has to be built.
 */
import {setTimeout} from 'node:timers/promises'
import {describe, expect, it} from 'vitest'
import {parseWithWorker} from '../../src/batch/parse-with-worker.js'
import {countThreads, expectNoThreads} from './count-threads.js'

/** What the worker of the tests makes of an article, or the message of its error. */
interface Told {
  id: number
  text?: string
  error?: string
}

describe('articles', () => {
  it('come back in order, with their ids, where their work is uneven', async () => {
    expect(await parse(['wait 150', 'wait 1', 'wait 50', 'a', 'b'])).toEqual([
      {id: 0, text: 'wait 150'},
      {id: 1, text: 'wait 1'},
      {id: 2, text: 'wait 50'},
      {id: 3, text: 'a'},
      {id: 4, text: 'b'}
    ])
  })

  it('go to the threads with the options', async () => {
    const options = {explain: true, indirect: true}
    for await (const {article} of run([{id: 0, text: 'a'}], {options}))
      expect(article).toEqual({text: 'a', options})
    expect.assertions(1)
  })

  it('keep whatever id they have, and the threads never see it', async () => {
    const id = {draw: () => 'a table'}
    for await (const result of run([{id, text: 'a'}])) expect(result.id).toBe(id)
    expect.assertions(1)
  })

  it('may be none', async () => {
    expect(await parse([])).toEqual([])
  })
})

describe('an article that fails gives its error, and the rest go on', () => {
  it.each([
    ['null', null, 'text must be a string, not null'],
    ['a number', 42, 'text must be a string, not a number (42)'],
    ['a function, which no thread can be sent', () => 'a', 'text must be a string, not a function']
  ])('because its text is %s', async (_what, text, message) => {
    const bad = text as unknown as string
    for await (const {id, error} of run([{id: 'bad', text: bad}])) {
      expect(id).toBe('bad')
      expect(error).toBeInstanceOf(TypeError)
    }
    expect(await parse(['a', bad, 'b'])).toEqual([
      {id: 0, text: 'a'},
      {id: 1, error: message},
      {id: 2, text: 'b'}
    ])
  })

  it('because the parser throws', async () => {
    expect(await parse(['a', 'throw', 'b'])).toEqual([
      {id: 0, text: 'a'},
      {id: 1, error: 'too odd'},
      {id: 2, text: 'b'}
    ])
  })

  it.each([
    ['ends', 'exit', 'worker exited with code: 1'],
    ['crashes', 'crash', 'crashed']
  ])('because its thread %s, even more often than there are threads', async (_how, death, error) => {
    expect(await parse(['a', death, 'b', death, death, death, 'c'])).toEqual([
      {id: 0, text: 'a'},
      {id: 1, error},
      {id: 2, text: 'b'},
      {id: 3, error},
      {id: 4, error},
      {id: 5, error},
      {id: 6, text: 'c'}
    ])
  })

  it('because no thread can load the parser', async () => {
    const worker = new URL('no-such-worker.js', import.meta.url).href
    const errors: unknown[] = []
    for await (const {error} of run(['a', 'b', 'c'].map(number), {worker})) errors.push(error?.message)
    expect(errors).toHaveLength(3)
    for (const error of errors) expect(error).toMatch('no-such-worker.js')
  })
})

describe('a slow reader', () => {
  it('has at most eight articles per thread waiting for it', async () => {
    let read = 0
    let seen = 0
    function* source() {
      for (; read < 200; read++) yield {id: read, text: 'a'}
    }
    for await (const {id} of run(source(), {threads: 2})) {
      expect(id).toBe(seen)
      // The first time, the threads have to start.
      if (++seen % 20 === 1) await setTimeout(100)
      expect(read - seen).toBeLessThanOrEqual(16)
    }
    expect(seen).toBe(200)
  })
})

describe('the threads end', () => {
  const reason = new Error('the press has stopped')

  it('where the signal is aborted midway', async () => {
    const controller = new AbortController()
    const results = run(['a', 'wait 60000', 'b'].map(number), {signal: controller.signal})
    await results.next()
    expect(countThreads()).toBeGreaterThan(0)
    const waiting = results.next()
    controller.abort(reason)
    await expect(waiting).rejects.toBe(reason)
    await expectNoThreads()
  })

  it('where the signal is aborted while the reader is busy', async () => {
    const controller = new AbortController()
    const results = run(['a', 'wait 60000', 'b'].map(number), {signal: controller.signal})
    await results.next()
    controller.abort(reason)
    await expectNoThreads()
    await expect(results.next()).rejects.toBe(reason)
  })

  it('before they start, where the signal was aborted before', async () => {
    const results = run(['a'].map(number), {signal: AbortSignal.abort(reason)})
    await expect(results.next()).rejects.toBe(reason)
    await expectNoThreads()
  })

  it('where the loop is left, and the source is closed', async () => {
    let closed = false
    function* source() {
      try {
        for (let id = 0; ; id++) yield {id, text: 'a'}
      } finally {
        closed = true
      }
    }
    for await (const {id} of run(source())) if (id === 3) break
    expect(closed).toBe(true)
    await expectNoThreads()
  })

  it('where the source throws, after the articles before', async () => {
    const seen: unknown[] = []
    function* source() {
      yield* ['a', 'b'].map(number)
      throw reason
    }
    const reading = (async () => {
      for await (const {id} of run(source())) seen.push(id)
    })()
    await expect(reading).rejects.toBe(reason)
    expect(seen).toEqual([0, 1])
    await expectNoThreads()
  })
})

function run<Id>(
  articles: Iterable<{id: Id; text: string}>,
  workshop: Partial<Parameters<typeof parseWithWorker>[1]> = {}
) {
  const worker = new URL('odd-worker.js', import.meta.url).href
  return parseWithWorker(articles, {worker, threads: 2, options: {}, ...workshop})
}

/** What comes back for texts that are numbered from 0. */
async function parse(texts: string[]): Promise<Told[]> {
  const told: Told[] = []
  for await (const {id, article, error} of run(texts.map(number))) {
    if (error) told.push({id, error: error.message})
    else told.push({id, text: (article as unknown as {text: string}).text})
  }
  return told
}

function number(text: string, id: number) {
  return {id, text}
}
