import type { Level, Lint } from '@standout/core/lints'
import type { Fix } from './fixes.ts'

/** Something that the check found, ready to be shown; made in the worker, so that typing never waits for it. */
export interface Find extends Lint {
  id: string
  /** It is about all of the text, so there is no place to underline. */
  whole: boolean
  /** A blank of a draft, which the text shows by itself. */
  blank: boolean
  fixes: Fix[]
}

const weight: Record<Level, number> = { stop: 0, change: 1, consider: 2 }

/** What to change first, then the rest, each in the order of the text. */
export const inOrder = (finds: readonly Find[]) => [...finds].sort((one, other) => weight[one.level] - weight[other.level])
