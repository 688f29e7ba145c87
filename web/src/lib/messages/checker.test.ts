import { expect, test } from 'vitest'
import { createChecker } from './checker.ts'

/** A worker that answers when it is told to. */
function slowWorker() {
  const asked: string[] = []
  const worker = {
    onmessage: null,
    onerror: null,
    postMessage: (ask: string) => asked.push(ask),
    terminate: () => undefined,
  } as unknown as Worker
  const answer = (data: string) => worker.onmessage?.call(worker, { data } as MessageEvent)
  return { worker, asked, answer }
}
const rest = () => new Promise((done) => setTimeout(done, 320))

test('an answer to an older text is not heard, and the latest text is asked about next', async () => {
  const heard: string[] = []
  const { worker, asked, answer } = slowWorker()
  const checker = createChecker<string, string>({
    start: () => worker,
    hear: (told) => heard.push(told),
    breaks: () => undefined,
  })
  checker.ask('one')
  await rest()
  checker.ask('two')
  checker.ask('three')
  answer('of one')
  await rest()
  expect(asked).toEqual(['one', 'three'])
  answer('of three')
  expect(heard).toEqual(['of three'])
  checker.stop()
})

test('what is heard comes with the text that it is about', async () => {
  const heard: string[] = []
  const { worker, answer } = slowWorker()
  const checker = createChecker<string, string>({
    start: () => worker,
    hear: (told, ask) => heard.push(`${told} ${ask}`),
    breaks: () => undefined,
  })
  checker.ask('one')
  await rest()
  answer('checked')
  expect(heard).toEqual(['checked one'])
  checker.stop()
})

test('a worker that broke is told of, and the next text gets a new one', async () => {
  let started = 0
  let broke = 0
  const { worker, asked } = slowWorker()
  const start = () => {
    started += 1
    return worker
  }
  const checker = createChecker<string, string>({ start, hear: () => undefined, breaks: () => (broke += 1) })
  checker.ask('one')
  await rest()
  worker.onerror?.call(worker, {} as ErrorEvent)
  checker.ask('two')
  await rest()
  expect({ started, broke, asked }).toEqual({ started: 2, broke: 1, asked: ['one', 'two'] })
  checker.stop()
})
