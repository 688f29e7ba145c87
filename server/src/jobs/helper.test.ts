import { fileURLToPath } from 'node:url'
import { Problem } from '@standout/core/shared'
import { afterEach, describe, expect, it } from 'vitest'
import { createHelper, type Helper } from './helper.ts'

const entry = fileURLToPath(new URL('./fixtures/hostile-child.js', import.meta.url))
const open: Helper[] = []
const start = (more = {}) => {
  const helper = createHelper({ entry, memoryMb: 40, residentMb: 600, idleMs: 50, ...more })
  open.push(helper)
  return helper
}
const ask = (helper: Helper, name: string, more = {}) =>
  helper.run(
    'read-document',
    { name, whose: null, zone: 'UTC', staging: null },
    { about: name, timeoutMs: 8000, ...more },
  ) as Promise<unknown>
const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

afterEach(() => {
  for (const helper of open.splice(0)) helper.close()
})

describe('the helper process', () => {
  it('does work elsewhere, tells how far it is, and knows nothing of our surroundings', async () => {
    process.env.DATABASE_URL = 'postgres://secret'
    const steps: unknown[] = []
    const answer = await ask(start(), 'good.pdf', { onProgress: (step: unknown) => steps.push(step) })
    delete process.env.DATABASE_URL
    expect(answer).toMatchObject({ name: 'good.pdf', secrets: null })
    expect((answer as { pid: number }).pid).not.toBe(process.pid)
    expect(steps).toEqual([{ done: 1, total: 2, what: 'half' }])
  })
  it('gives its memory back when there is nothing to do', async () => {
    const { pid } = (await ask(start(), 'good.pdf')) as { pid: number }
    await pause(400)
    expect(isAlive(pid)).toBe(false)
  })
  it('a file that never ends is stopped, and the next one is read', async () => {
    const helper = start()
    const looping = ask(helper, 'loop', { timeoutMs: 600 })
    const next = ask(helper, 'next.pdf')
    await expect(looping).rejects.toMatchObject({
      code: 'helper.time',
      file: 'loop',
      message: expect.stringContaining('loop took longer'),
    })
    await expect(next).resolves.toMatchObject({ name: 'next.pdf' })
  })
  it.each([
    ['hoard', 'helper.memory'],
    ['die', 'helper.crashed'],
    ['leave', 'helper.crashed'],
  ])('a file that makes it %s is one clear sentence', async (name, code) => {
    const failed = await ask(start(), name).catch((error) => error)
    expect(failed).toBeInstanceOf(Problem)
    expect(failed).toMatchObject({ code, file: name })
  })
  it.runIf(process.platform === 'linux')('memory outside the heap is limited too', async () => {
    await expect(ask(start({ residentMb: 250 }), 'buffers')).rejects.toMatchObject({ code: 'helper.memory' })
  })
})
