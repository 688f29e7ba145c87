import { type ChildProcess, fork } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Socket } from 'node:net'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Answer, Ask } from './child.ts'

/** How a process ended, before it could answer. */
export type End = 'memory' | 'crashed'
export type Listener = { onAnswer: (answer: Answer) => void; onEnd: (end: End) => void }

/** The compiled child, also when this file runs as TypeScript (tests) or out of a bundle (the pages). */
const findEntry = (): string => {
  const beside = fileURLToPath(new URL('./child.js', import.meta.url))
  if (existsSync(beside)) return beside
  const door = createRequire(import.meta.url).resolve('@standout/server')
  return join(dirname(dirname(door)), 'dist', 'jobs', 'child.js')
}

/** Nothing of our surroundings goes along: no database address, no secrets. */
const readEnvironment = () => {
  const { TZ, PATH, SystemRoot, NODE_ENV } = process.env
  return { TZ, PATH, SystemRoot, NODE_ENV }
}

const readResidentMb = (pid: number | undefined): number => {
  try {
    return (Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * 4096) / 1024 ** 2
  } catch {
    // Only Linux tells; elsewhere the limit on the heap has to do.
    return 0
  }
}

const forkChild = (entry: string, memoryMb: number): ChildProcess =>
  fork(entry, [], {
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${memoryMb}`],
    env: readEnvironment(),
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })

/** Starts the child process; it can be asked, watched and stopped. */
export function startWorker({ memoryMb, entry = findEntry() }: { memoryMb: number; entry?: string }) {
  const child = forkChild(entry, memoryMb)
  let listener: Listener | undefined
  let lastWords = ''
  let ended = false

  child.stderr?.on('data', (part) => {
    lastWords = (lastWords + part).slice(-8000)
  })
  child.on('message', (answer: Answer) => listener?.onAnswer(answer))
  const end = (code: number | null, signal: NodeJS.Signals | null) => {
    ended = true
    const full = signal === 'SIGABRT' || code === 134 || lastWords.includes('heap out of memory')
    listener?.onEnd(full ? 'memory' : 'crashed')
  }
  const complaints = child.stderr as Socket | null
  child.on('exit', end)
  child.on('error', () => end(null, null))

  return {
    pid: child.pid,
    isEnded: () => ended,
    residentMb: () => readResidentMb(child.pid),
    ask: (ask: Ask, listen: Listener) => {
      listener = listen
      for (const tie of [child, child.channel, complaints]) tie?.ref()
      child.send(ask, (error) => error && end(null, null))
    },
    /** Between jobs the child keeps nobody from ending. */
    rest: () => {
      listener = undefined
      for (const tie of [child, child.channel, complaints]) tie?.unref()
    },
    stop: () => {
      listener = undefined
      child.kill('SIGKILL')
    },
  }
}
export type WorkerProcess = ReturnType<typeof startWorker>
