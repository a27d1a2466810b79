import {setTimeout} from 'node:timers/promises'
import {expect, it} from 'vitest'
import {openPool} from '../../src/batch/open-pool.js'
import {expectNoThreads} from './count-threads.js'

const worker = new URL('odd-worker.js', import.meta.url).href

it('no thread is started for one that died right before the pool was closed', async () => {
  for (let i = 0; i < 4; i++) {
    const pool = openPool<{text: string}, unknown>(worker, 1)
    await pool.run({text: 'hoard 1000000'})
    await pool.run({text: 'crash'}).catch(() => undefined)
    await pool.close()
  }
  // The end of the threads is heard of late.
  await setTimeout(300)
  await expectNoThreads()
})

it('a closed pool runs nothing, and may be closed again', async () => {
  const pool = openPool<{text: string}, unknown>(worker, 1)
  const running = pool.run({text: 'wait 60000'})
  await Promise.all([pool.close(), expect(running).rejects.toThrow()])
  await expect(pool.run({text: 'a'})).rejects.toThrow('have ended')
  await pool.close()
  await expectNoThreads()
})
