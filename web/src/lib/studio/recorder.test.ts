import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { startRecording } from './recorder.ts'

/** What a MediaRecorder does, as far as the clock is concerned. */
class Tape {
  state: 'inactive' | 'recording' = 'inactive'
  mimeType = 'video/webm;codecs=vp8,opus'
  onstart = (): void => undefined
  onstop = (): void => undefined
  ondataavailable = (_: { data: Blob }): void => undefined
  start() {
    this.state = 'recording'
    this.onstart()
  }
  stop() {
    this.state = 'inactive'
    this.ondataavailable({ data: new Blob(['x']) })
    this.onstop()
  }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function record(limitSeconds: number) {
  const tape = new Tape()
  let clock = 0
  const ticks: number[] = []
  const made = startRecording(null as never, {
    limitSeconds,
    onTick: (seconds) => void ticks.push(seconds),
    now: () => clock,
    makeRecorder: () => tape as never,
  })
  const pass = (ms: number) => {
    clock += ms
    vi.advanceTimersByTime(ms)
  }
  const sleep = (ms: number) => {
    clock += ms
  }
  return { ...made, tape, ticks, pass, sleep }
}

it('stops by itself at the limit', async () => {
  const { finished, pass, tape, ticks } = record(2)
  pass(1900)
  expect(tape.state).toBe('recording')
  for (let step = 0; step < 3; step++) pass(100)
  expect(await finished).toMatchObject({ seconds: 2, endedBy: 'limit' })
  expect(Math.max(...ticks)).toBe(2)
})

it('stops by hand before that', async () => {
  const { finished, stop, pass } = record(60)
  pass(3500)
  stop()
  expect(await finished).toMatchObject({ seconds: 3.5, endedBy: 'hand' })
})

it('stops at the limit even where timers sleep, with the next part of the recording', async () => {
  const { finished, tape, sleep } = record(60)
  sleep(61_000)
  tape.ondataavailable({ data: new Blob(['x']) })
  expect(await finished).toMatchObject({ seconds: 60, endedBy: 'limit' })
})
