import { type CameraProblem, deviceOf, explainRefusal, listDevices, openCamera, stopStream } from './camera.ts'
import { startRecording } from './recorder.ts'
import { watchLevel } from './watch-level.ts'

export type Take = { number: number; blob: Blob; url: string; seconds: number; endedBy: 'hand' | 'limit' }
type Stage = 'closed' | 'opening' | 'open' | 'counting' | 'recording' | 'mending'

const heard = 0.12
const loadTrimming = () => import('./trim-take.ts')

/** The room where takes are recorded. Everything in it lives in this tab: `leave` lets go of all of it. */
export class Studio {
  stage = $state<Stage>('closed')
  problem = $state<CameraProblem | null>(null)
  stream = $state.raw<MediaStream | null>(null)
  cameras = $state.raw<MediaDeviceInfo[]>([])
  microphones = $state.raw<MediaDeviceInfo[]>([])
  camera = $state('')
  microphone = $state('')
  level = $state(0)
  /** Whether the microphone has heard anything since it was opened. */
  hears = $state(false)
  count = $state(0)
  seconds = $state(0)
  takes = $state.raw<Take[]>([])
  broke = $state(false)

  readonly limitSeconds: number
  #running: ReturnType<typeof startRecording> | undefined
  #stopLevel: (() => void) | undefined
  #countdown: ReturnType<typeof setTimeout> | undefined
  #taken = 0
  #left = false
  /** Counts every closing: what was asked for before it comes too late. */
  #turn = 0

  constructor({ limitSeconds }: { limitSeconds: number }) {
    this.limitSeconds = limitSeconds
  }

  async open() {
    this.#left = false
    this.close()
    const turn = this.#turn
    this.problem = null
    this.stage = 'opening'
    try {
      const stream = await openCamera({ camera: this.camera, microphone: this.microphone })
      // Somebody may have left, or chosen another camera, while the browser was still asking.
      if (turn !== this.#turn) return stopStream(stream)
      this.stream = stream
      this.stage = 'open'
      this.hears = false
      this.#stopLevel = watchLevel(stream, (level) => {
        this.level = level
        if (level > heard) this.hears = true
      })
      this.camera = deviceOf(stream, 'video')
      this.microphone = deviceOf(stream, 'audio')
      const { cameras, microphones } = await listDevices()
      if (turn !== this.#turn) return
      this.cameras = cameras
      this.microphones = microphones
    } catch (error) {
      if (turn !== this.#turn) return
      this.close()
      this.problem = explainRefusal(error)
    }
  }

  /** 3, 2, 1, and it records. */
  start() {
    if (this.stage !== 'open') return
    this.broke = false
    this.stage = 'counting'
    this.count = 3
    const step = () => {
      this.count -= 1
      if (this.count > 0) this.#countdown = setTimeout(step, 1000)
      else void this.#record()
    }
    this.#countdown = setTimeout(step, 1000)
  }

  async #record() {
    if (!this.stream) return
    this.stage = 'recording'
    this.seconds = 0
    this.#running = startRecording(this.stream, {
      limitSeconds: this.limitSeconds,
      onTick: (seconds) => {
        this.seconds = seconds
      },
    })
    try {
      const { blob, endedBy } = await this.#running.finished
      if (this.#left) return
      if (this.stage === 'recording') this.stage = 'mending'
      await this.#add(blob, endedBy)
    } catch {
      this.broke = true
    } finally {
      this.#running = undefined
      if (this.stage === 'mending' || this.stage === 'recording') this.stage = this.stream ? 'open' : 'closed'
    }
  }

  async #add(raw: Blob, endedBy: Take['endedBy']) {
    const { mendTake, measureTake } = await loadTrimming()
    const blob = await mendTake(raw)
    const seconds = await measureTake(blob)
    if (this.#left) return
    this.#taken += 1
    this.takes = [...this.takes, { number: this.#taken, blob, url: URL.createObjectURL(blob), seconds, endedBy }]
  }

  stop() {
    clearTimeout(this.#countdown)
    if (this.stage === 'counting') this.stage = 'open'
    else this.#running?.stop()
  }

  drop(take: Take) {
    URL.revokeObjectURL(take.url)
    this.takes = this.takes.filter((other) => other !== take)
  }

  /** The camera goes out; the takes stay. */
  close() {
    this.#turn += 1
    clearTimeout(this.#countdown)
    this.#running?.stop()
    this.#stopLevel?.()
    this.#stopLevel = undefined
    stopStream(this.stream)
    this.stream = null
    this.level = 0
    if (this.stage !== 'mending') this.stage = 'closed'
  }

  /** Nothing of it stays in the browser. */
  leave() {
    this.#left = true
    this.close()
    for (const take of this.takes) URL.revokeObjectURL(take.url)
    this.takes = []
  }
}
