const restBeforeChecking = 180

interface Checks<Ask, Told> {
  start: () => Worker
  hear: (told: Told, ask: Ask) => void
  breaks: () => void
}

/**
 * Checks in a worker what was typed, once the fingers rest. Only the latest text is worth an answer: what is heard always
 * belongs to the text that was asked about last.
 */
export function createChecker<Ask, Told>({ start, hear, breaks }: Checks<Ask, Told>) {
  let worker: Worker | undefined
  let waiting: { ask: Ask } | undefined
  let sent: { ask: Ask } | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  function begin(): Worker {
    const started = start()
    started.onmessage = ({ data }: MessageEvent<Told>) => {
      const answered = sent
      sent = undefined
      if (waiting) return
      if (answered) hear(data, answered.ask)
    }
    // A worker that broke gets a successor with the next text, so that a bad moment does not end the checking.
    started.onerror = () => {
      stop()
      breaks()
    }
    return started
  }

  function send() {
    if (!waiting) return
    if (sent) {
      timer = setTimeout(send, restBeforeChecking / 3)
      return
    }
    worker ??= begin()
    sent = waiting
    waiting = undefined
    worker.postMessage(sent.ask)
  }

  function stop() {
    clearTimeout(timer)
    worker?.terminate()
    worker = undefined
    sent = undefined
  }

  return {
    ask(ask: Ask) {
      waiting = { ask }
      clearTimeout(timer)
      // The first look comes at once: nobody is typing yet.
      timer = setTimeout(send, worker ? restBeforeChecking : 0)
    },
    stop,
  }
}
