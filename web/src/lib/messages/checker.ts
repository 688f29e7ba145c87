import type { Asked, Told } from './check-worker.ts'

type Ask = Omit<Asked, 'id'>
const restBeforeChecking = 180

/**
 * Checks in a worker what was typed, once the fingers rest. Only the latest text is worth an answer: what is heard always
 * belongs to the text that was asked about last.
 */
export function createChecker({ hear, breaks }: { hear: (told: Told) => void; breaks: () => void }) {
  let worker: Worker | undefined
  let waiting: Ask | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let busy = false
  let lastId = 0

  function start(): Worker {
    const started = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' })
    started.onmessage = ({ data }: MessageEvent<Told>) => {
      busy = false
      if (data.id === lastId && !waiting) hear(data)
    }
    // A worker that broke gets a successor with the next text, so that a bad moment does not end the checking.
    started.onerror = () => {
      started.terminate()
      worker = undefined
      busy = false
      breaks()
    }
    return started
  }

  function send() {
    if (!waiting) return
    if (busy) {
      timer = setTimeout(send, restBeforeChecking / 3)
      return
    }
    worker ??= start()
    busy = true
    lastId += 1
    worker.postMessage({ ...waiting, id: lastId })
    waiting = undefined
  }

  return {
    ask(next: Ask) {
      waiting = next
      clearTimeout(timer)
      // The first look comes at once: nobody is typing yet.
      timer = setTimeout(send, worker ? restBeforeChecking : 0)
    },
    stop() {
      clearTimeout(timer)
      worker?.terminate()
      worker = undefined
    },
  }
}
