import { Worker } from 'node:worker_threads'
import { Problem } from '@standout/core/shared'
import { type Job, type JobName, jobs } from './jobs.ts'

/** What the parent asks, and what it hears. */
export type Ask = { id: number; job: JobName; input: unknown }
export type Answer = {
  id: number
  progress?: { done: number; total: number; what: string }
  output?: unknown
  problem?: { code: string; message: string; file?: string }
  error?: string
}

const answer = (message: Answer) => void process.send?.(message)

process.on('message', async ({ id, job, input }: Ask) => {
  try {
    const run = (await jobs[job]()) as Job
    answer({ id, output: await run(input, (progress) => answer({ id, progress })) })
  } catch (error) {
    if (error instanceof Problem) answer({ id, problem: { code: error.code, message: error.message, file: error.file } })
    else answer({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
})

process.on('disconnect', () => process.exit())

// A job that never yields cannot notice that its parent was killed; a thread of its own can.
const watch = `const parent = process.ppid; setInterval(() => { if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL') }, 2000)`
new Worker(watch, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 8 } }).unref()
