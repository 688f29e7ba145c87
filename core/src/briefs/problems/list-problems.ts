import { change } from './change.ts'
import { customers } from './customers.ts'
import { flow } from './flow.ts'
import { people } from './people.ts'
import type { ProblemKind } from './problem-kind.ts'

export const problemKinds: readonly ProblemKind[] = [...flow, ...people, ...customers, ...change]

/** The kinds of problem that the notes speak of, the most spoken of first. */
export function findProblems(notes: string): ProblemKind[] {
  const found = problemKinds.flatMap((kind) => {
    const matches = [...notes.slice(0, 60_000).matchAll(kind.signs)]
    return matches.length ? [{ kind, count: matches.length, at: matches[0]!.index }] : []
  })
  return found.sort((one, other) => other.count - one.count || one.at - other.at).map(({ kind }) => kind)
}
