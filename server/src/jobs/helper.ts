import { type ChildProcess, fork } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Problem } from '@standout/core/shared'
import type { Answer, Ask } from './child.ts'
import type { JobInput, JobName, JobOutput, Progress } from './jobs.ts'
import { words } from './words.ts'

type Limits = {
  /** Of JavaScript's own heap, in MB. */ memoryMb: number /** Of all that the process holds, in MB. */
  residentMb: number
  idleMs: number
}
type RunOptions = {
  /** What the job works on, for people: a file's name. */ about: string
  timeoutMs?: number
  onProgress?: (progress: Progress) => void
}
type Running = {
  of: ChildProcess
  id: number
  about: string
  onProgress: RunOptions['onProgress']
  settle: (result: Answer | Problem) => void
}

const patience = 60_000

/** The compiled child, also when this file runs as TypeScript (tests) or out of a bundle (the pages). */
const findEntry = (): string => {
  const beside = fileURLToPath(new URL('./child.js', import.meta.url))
  if (existsSync(beside)) return beside
  return join(dirname(dirname(createRequire(import.meta.url).resolve('@standout/server'))), 'dist', 'jobs', 'child.js')
}

const readResidentMb = (pid: number | undefined): number => {
  try {
    return (Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * 4096) / 1024 ** 2
  } catch {
    // Only Linux tells; elsewhere the limit on the heap has to do.
    return 0
  }
}

/** Runs heavy or untrusted work in a process of its own, one job after another: whatever happens there, this one goes on. */
export function createHelper({
  memoryMb = 512,
  residentMb = 1200,
  idleMs = 3000,
  entry,
}: Partial<Limits> & { entry?: string } = {}) {
  let child: ChildProcess | undefined
  let running: Running | undefined
  let lastWords = ''
  let resting: NodeJS.Timeout | undefined
  let queue: Promise<unknown> = Promise.resolve()
  let count = 0

  const diedOf = (signal: NodeJS.Signals | null, code: number | null, about: string): Problem => {
    const full = signal === 'SIGABRT' || code === 134 || lastWords.includes('heap out of memory')
    return full
      ? new Problem('helper.memory', words.memory(about), about)
      : new Problem('helper.crashed', words.crashed(about), about)
  }

  const start = (): ChildProcess => {
    lastWords = ''
    // Nothing of our surroundings goes along: no database address, no secrets.
    const env = { TZ: process.env.TZ, PATH: process.env.PATH, SystemRoot: process.env.SystemRoot, NODE_ENV: process.env.NODE_ENV }
    const made = fork(entry ?? findEntry(), [], {
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${memoryMb}`],
      env,
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    made.stderr?.on('data', (part) => {
      lastWords = (lastWords + part).slice(-8000)
    })
    made.on('message', (message: Answer) => {
      if (message.id !== running?.id) return
      if (message.progress) running.onProgress?.(message.progress)
      else running.settle(message)
    })
    const fail = (signal: NodeJS.Signals | null, code: number | null) => {
      if (child === made) child = undefined
      if (running?.of === made) running.settle(diedOf(signal, code, running.about))
    }
    made.on('error', () => fail(null, null))
    made.on('exit', (code, signal) => fail(signal, code))
    return made
  }

  const stop = () => {
    clearTimeout(resting)
    const old = child
    child = undefined
    old?.removeAllListeners('message')
    old?.kill('SIGKILL')
  }

  const rest = () => {
    resting = setTimeout(stop, idleMs)
    resting.unref()
    child?.unref()
    child?.channel?.unref()
  }

  const perform = async (
    job: JobName,
    input: unknown,
    { about, timeoutMs = patience, onProgress }: RunOptions,
  ): Promise<unknown> => {
    clearTimeout(resting)
    const worker = child ?? start()
    child = worker
    worker.ref()
    worker.channel?.ref()
    const id = ++count
    const timers: NodeJS.Timeout[] = []
    const result = await new Promise<Answer | Problem>((settle) => {
      running = { of: worker, id, about, onProgress, settle }
      timers.push(
        setTimeout(() => settle(new Problem('helper.time', words.time(about, Math.round(timeoutMs / 1000)), about)), timeoutMs),
      )
      timers.push(
        setInterval(
          () => readResidentMb(worker.pid) > residentMb && settle(new Problem('helper.memory', words.memory(about), about)),
          250,
        ),
      )
      worker.send(
        { id, job, input } satisfies Ask,
        (error) => error && settle(new Problem('helper.crashed', words.crashed(about), about)),
      )
    })
    for (const timer of timers) clearTimeout(timer)
    running = undefined
    if (result instanceof Problem) {
      stop()
      throw result
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
    pid: () => child?.pid,
    close: stop,
  }
}
export type Helper = ReturnType<typeof createHelper>
