import type {Answer, Question} from './messages.js'
import ParseWorker from './parse.worker?worker&inline'

/** Answers the newest question only. */
export interface NewestParser {
  ask(question: Question): void
  /** Forgets a question that is not answered yet. */
  cancel(): void
}

/**
 * A worker that reads one text at a time. When a newer one comes, the worker that is still busy with the older is ended
 * and another takes its place: a long text does not keep the next one waiting.
 */
export function newestParser(onAnswer: (answer: Answer) => void): NewestParser {
  let worker: Worker | undefined
  let isBusy = false

  const end = () => {
    worker?.terminate()
    worker = undefined
    isBusy = false
  }
  const start = () => {
    const started = new ParseWorker()
    // What an ended worker said last may still arrive.
    const say = (answer: Answer) => {
      if (worker !== started) return
      isBusy = false
      onAnswer(answer)
    }
    const fail = (error: string) => {
      if (worker !== started) return
      end()
      onAnswer({error})
    }
    started.addEventListener('message', ({data}: MessageEvent<Answer>) => say(data))
    started.addEventListener('messageerror', () => fail('its answer could not be read'))
    started.addEventListener('error', ({message}) => fail(message || 'the worker could not be started'))
    return started
  }
  const cancel = () => {
    if (isBusy) end()
  }

  return {
    ask(question) {
      cancel()
      worker ??= start()
      isBusy = true
      worker.postMessage(question)
    },
    cancel
  }
}
