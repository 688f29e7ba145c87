import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Studio } from './studio.svelte.ts'

/** A camera that can be asked, and that tells whether its lamp is on. */
function turnOn() {
  const track = {
    kind: 'video',
    on: true,
    getSettings: () => ({ deviceId: 'front' }),
    stop() {
      track.on = false
    },
  }
  return { track, stream: { getTracks: () => [track] } as unknown as MediaStream }
}

class Loudness {
  createAnalyser = () => ({ fftSize: 0, getFloatTimeDomainData: () => undefined })
  createMediaStreamSource = () => ({ connect: () => undefined, disconnect: () => undefined })
  close = async () => undefined
}

const getUserMedia = vi.fn<() => Promise<MediaStream>>()
const enumerateDevices = vi.fn<() => Promise<MediaDeviceInfo[]>>()

beforeEach(() => {
  // Outside of a page, state is a plain field.
  vi.stubGlobal(
    '$state',
    Object.assign(<T>(value: T) => value, { raw: <T>(value: T) => value }),
  )
  vi.stubGlobal('navigator', { mediaDevices: { getUserMedia, enumerateDevices } })
  vi.stubGlobal('AudioContext', Loudness)
  enumerateDevices.mockResolvedValue([])
})
afterEach(() => void vi.unstubAllGlobals())

it('turns the camera off where the room cannot be opened after all', async () => {
  const { track, stream } = turnOn()
  getUserMedia.mockResolvedValueOnce(stream)
  enumerateDevices.mockRejectedValueOnce(new DOMException('', 'NotReadableError'))
  const studio = new Studio({ limitSeconds: 60 })
  await studio.open()
  expect([track.on, studio.stream, studio.stage, studio.problem]).toEqual([false, null, 'closed', 'busy'])
})

it('turns it off where nothing can listen to it', async () => {
  const { track, stream } = turnOn()
  getUserMedia.mockResolvedValueOnce(stream)
  vi.stubGlobal('AudioContext', undefined)
  const studio = new Studio({ limitSeconds: 60 })
  await studio.open()
  expect([track.on, studio.stage, studio.problem]).toEqual([false, 'closed', 'unknown'])
})

it('keeps only the camera that was asked for last, whichever answers first', async () => {
  const [first, second] = [turnOn(), turnOn()]
  const answers: ((stream: MediaStream) => void)[] = []
  getUserMedia.mockImplementation(() => new Promise((resolve) => void answers.push(resolve)))
  const studio = new Studio({ limitSeconds: 60 })
  const both = [studio.open(), studio.open()]
  answers[0]!(first.stream)
  answers[1]!(second.stream)
  await Promise.all(both)
  expect([first.track.on, second.track.on, studio.stream]).toEqual([false, true, second.stream])
  studio.leave()
  expect(second.track.on).toBe(false)
})

it('goes on waiting for the second camera when the first is refused late', async () => {
  const { track, stream } = turnOn()
  getUserMedia.mockRejectedValueOnce(new DOMException('', 'NotAllowedError')).mockResolvedValueOnce(stream)
  const studio = new Studio({ limitSeconds: 60 })
  await Promise.all([studio.open(), studio.open()])
  expect([track.on, studio.stage, studio.problem]).toEqual([true, 'open', null])
  studio.leave()
})
