import { Problem } from '@standout/core/shared'
import type { Answer } from './child.ts'
import type { JobInput, JobName, JobOutput, Progress } from './jobs.ts'
import { type End, startWorker, type WorkerProcess } from './start-worker.ts'
import { words } from './words.ts'

type Settings = {
  /** Of JavaScript's own heap, in MB. */
  memoryMb: number
  /** Of all that the process holds, in MB. */
  residentMb: number
  /** How long a child without work stays. */
  idleMs: number
  entry: string
}
type RunOptions = {
  /** What the job works on, for people: a file's name. */
  about: string
  timeoutMs?: number
  onProgress?: (progress: Progress) => void
}
type Limits = { timeoutMs: number; residentMb: number }

/** A resume takes a second and thirty thousand connections a few; what takes longer never ends. */
const patience = 40_000

/** Asks the child and waits for its answer, its end, or the end of our patience. */
const waitFor = (
  worker: WorkerProcess,
  ask: Parameters<WorkerProcess['ask']>[0],
  limits: Limits & Pick<RunOptions, 'onProgress'>,
) =>
  new Promise<Answer | End | 'time'>((resolve) => {
    const settle = (result: Answer | End | 'time') => {
      clearTimeout(late)
      clearInterval(watch)
      resolve(result)
    }
    const late = setTimeout(() => settle('time'), limits.timeoutMs)
    const watch = setInterval(() => worker.residentMb() > limits.residentMb && settle('memory'), 250)
    const onAnswer = (answer: Answer) => (answer.progress ? limits.onProgress?.(answer.progress) : settle(answer))
    worker.ask(ask, { onAnswer, onEnd: settle })
  })

/** Runs heavy or untrusted work in a process of its own, one job after another: whatever happens there, this one goes on. */
export function createHelper({ memoryMb = 512, residentMb = 1200, idleMs = 3000, entry }: Partial<Settings> = {}) {
  let worker: WorkerProcess | undefined
  let resting: NodeJS.Timeout | undefined
  let queue: Promise<unknown> = Promise.resolve()
  let count = 0

  const stop = () => {
    clearTimeout(resting)
    worker?.stop()
    worker = undefined
  }

  const rest = () => {
    worker?.rest()
    resting = setTimeout(stop, idleMs)
    resting.unref()
  }

  const perform = async (
    job: JobName,
    input: unknown,
    { about, timeoutMs = patience, onProgress }: RunOptions,
  ): Promise<unknown> => {
    clearTimeout(resting)
    if (!worker || worker.isEnded()) worker = startWorker({ memoryMb, entry })
    count++
    const result = await waitFor(worker, { id: count, job, input }, { timeoutMs, residentMb, onProgress })
    if (typeof result === 'string') {
      stop()
      const says = {
        time: words.time(about, Math.ceil(timeoutMs / 1000)),
        memory: words.memory(about),
        crashed: words.crashed(about),
      }
      throw new Problem(`helper.${result}`, says[result], about)
    }
    rest()
    if (result.problem) throw new Problem(result.problem.code, result.problem.message, result.problem.file)
    if (result.error !== undefined) throw new Error(result.error)
    return result.output
  }

  return {
    /** Runs one job; throws its `Problem`, or one of its own when the job ran out of time or memory or fell over. */
    run<N extends JobName>(job: N, input: JobInput<N>, options: RunOptions): Promise<JobOutput<N>> {
      const turn = queue.then(() => perform(job, input, options)) as Promise<JobOutput<N>>
      queue = turn.catch(() => undefined)
      return turn
    },
    /** The process id while one is alive. */
    pid: () => (worker?.isEnded() ? undefined : worker?.pid),
    close: stop,
  }
}
export type Helper = ReturnType<typeof createHelper>
