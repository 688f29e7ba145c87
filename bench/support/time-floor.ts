import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { type Answer, ask } from './ask.ts'
import { type Times, timeAnswers } from './time-answers.ts'

/** How long bare `node:http`, in a process of its own, takes to serve the same bytes on this machine now. */
export async function timeFloor({ bytes, type }: Answer, asked: Parameters<typeof ask>[1] = {}): Promise<Times> {
  const child = fork(fileURLToPath(new URL('./serve-bytes.ts', import.meta.url)))
  try {
    child.send({ body: bytes.toString('base64'), type })
    const [port] = (await once(child, 'message')) as [number]
    return await timeAnswers(() => ask(`http://127.0.0.1:${port}/`, asked))
  } finally {
    child.disconnect()
  }
}
