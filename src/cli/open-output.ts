import {once} from 'node:events'
import {isSystemError} from './is-system-error.js'
import type {Output} from './surroundings.js'

/** Writes in the pace of whoever reads. */
export interface OutputWriter {
  /** Whether anybody still reads: a closed pipe (`| head`) is no error, and a reason to stop. */
  write: (text: string) => Promise<boolean>
}

/** @throws What goes wrong with the stream, apart from its reader going away. */
export function openOutput(stream: Output): OutputWriter {
  let failure: Error | undefined
  // An error between two writes would else end the process.
  stream.on('error', (error) => (failure = error))

  const isOpen = () => {
    if (failure && !isClosedPipe(failure)) throw failure
    return !failure
  }
  return {
    async write(text) {
      if (!isOpen()) return false
      // `once` rejects with the failure, which is told below.
      if (!stream.write(text)) await once(stream, 'drain').catch(() => undefined)
      return isOpen()
    }
  }
}

function isClosedPipe(error: Error): boolean {
  return isSystemError(error) && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED')
}
