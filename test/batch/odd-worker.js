/**
 * A worker of the tests: it does what the text says, and gives the text back in the place of an article. The route
 * around the threads is the same for any module, and this one needs no build.
 */
import process from 'node:process'
import {setTimeout} from 'node:timers'
import {setTimeout as wait} from 'node:timers/promises'

/** What makes a thread slow to end. */
const hoard = []

export default async function obey({text, options}) {
  const [what, argument] = text.split(' ')
  if (what === 'wait') await wait(Number(argument))
  if (what === 'throw') throw new RangeError('too odd')
  if (what === 'exit') process.exit(1)
  if (what === 'hoard') hoard.push(Array.from({length: Number(argument)}, (_, i) => ({i})))
  if (what === 'crash') {
    setTimeout(() => {
      throw new Error('crashed')
    })
    await new Promise(() => undefined)
  }
  return {text, options}
}
