import type { Fit } from '@standout/core/budget'
import type { GrammarFind } from '@standout/core/lints'
import type { ConvertVideoInput } from '../adapters/convert-video-job.ts'
import type { MarkResumeInput } from '../adapters/documents/mark-resume-job.ts'
import type { ReadDocumentInput, ReadDocumentOutput } from '../adapters/documents/read-document-job.ts'
import type { ReadLinesInput, ReadLinesOutput } from '../adapters/documents/read-lines-job.ts'
import type { WriteBriefInput } from '../adapters/documents/write-brief-job.ts'
import type { EmbedInput } from '../adapters/embed-job.ts'
import type { FitBudgetInput } from '../adapters/fit-budget-job.ts'
import type { FindGrammarInput } from '../adapters/grammar/find-grammar-job.ts'
import type { ReadPackInput, ReadPackOutput } from '../adapters/packs/read-pack-job.ts'
import type { TypesetInput, TypesetOutput } from '../adapters/typeset/typeset-job.ts'
import type { UnpackArchiveInput } from '../adapters/unpack-archive-job.ts'

export type Progress = { done: number; total: number; what: string }
export type Job<Input = unknown, Output = unknown> = (input: Input, onProgress: (progress: Progress) => void) => Promise<Output>

/** Everything that the helper process can do; each job loads when it is first asked for. */
export const jobs = {
  'read-document': async (): Promise<Job<ReadDocumentInput, ReadDocumentOutput>> =>
    (await import('../adapters/documents/read-document-job.ts')).run,
  'unpack-archive': async (): Promise<Job<UnpackArchiveInput, string[]>> =>
    (await import('../adapters/unpack-archive-job.ts')).run,
  'convert-video': async (): Promise<Job<ConvertVideoInput, { bytes: number }>> =>
    (await import('../adapters/convert-video-job.ts')).run,
  'write-brief': async (): Promise<Job<WriteBriefInput, Uint8Array>> =>
    (await import('../adapters/documents/write-brief-job.ts')).run,
  'read-lines': async (): Promise<Job<ReadLinesInput, ReadLinesOutput>> =>
    (await import('../adapters/documents/read-lines-job.ts')).run,
  'mark-resume': async (): Promise<Job<MarkResumeInput, Uint8Array>> =>
    (await import('../adapters/documents/mark-resume-job.ts')).run,
  embed: async (): Promise<Job<EmbedInput, number[][]>> => (await import('../adapters/embed-job.ts')).run,
  'find-grammar': async (): Promise<Job<FindGrammarInput, GrammarFind[][]>> =>
    (await import('../adapters/grammar/find-grammar-job.ts')).run,
  'fit-budget': async (): Promise<Job<FitBudgetInput, Fit>> => (await import('../adapters/fit-budget-job.ts')).run,
  'read-pack': async (): Promise<Job<ReadPackInput, ReadPackOutput>> => (await import('../adapters/packs/read-pack-job.ts')).run,
  typeset: async (): Promise<Job<TypesetInput, TypesetOutput>> => (await import('../adapters/typeset/typeset-job.ts')).run,
}

export type JobName = keyof typeof jobs
type JobOf<N extends JobName> = Awaited<ReturnType<(typeof jobs)[N]>>
export type JobInput<N extends JobName> = Parameters<JobOf<N>>[0]
export type JobOutput<N extends JobName> = Awaited<ReturnType<JobOf<N>>>
