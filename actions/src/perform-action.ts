import { type NewId, Problem } from '@standout/core/shared'
import type { Repos, Store } from '@standout/store'
import type { z } from 'zod'
import type { Action, Ports, Who } from './action.ts'

export type Doing = { store: () => Promise<Store>; ports: Ports; who: Who; now: string; newId: NewId }

/** Checks the input, prepares, and runs one action in one transaction; `changeId` names what Undo would take back. */
export async function performAction<A extends Action>(
  action: A,
  given: unknown,
  { store, ports, who, now, newId }: Doing,
): Promise<{ output: z.output<A['output']>; changeId: string | null }> {
  const checked = action.input.safeParse(given ?? {})
  if (!checked.success) throw new Problem('input.invalid', describeIssues(action.name, checked.error))
  const input = checked.data
  const look = async <T>(from: (repos: Repos) => Promise<T>) => (await store()).look(who.owner, from)
  const prepared = await action.prepare?.({ ports, look, who, now }, input)
  const context = (repos: object) => ({ ...repos, now, newId, who, ports, prepared }) as Parameters<A['run']>[0]
  const finish = (output: unknown, changeId: string | null) => ({ output: output as z.output<A['output']>, changeId })

  if (action.may === 'anyone' || action.kind === 'outside') return finish(await action.run(context({}), input), null)
  if (action.kind === 'look') return finish(await look((repos) => action.run(context(repos), input)), null)
  const opened = await store()
  const done = await opened.change(who.owner, { action: action.name, at: now, newId }, (repos) =>
    action.run(context(repos), input),
  )
  return finish(done.result, done.changeId)
}

/** Which fields are amiss and what they take, in sentences; a field that brings a sentence of its own says it. */
function describeIssues(name: string, error: z.ZodError): string {
  const sentences = new Set(error.issues.map((issue) => describeIssue(issue, name)))
  return [...sentences].slice(0, 3).join(' ')
}

function describeIssue(issue: z.ZodError['issues'][number], name: string): string {
  const { path, message } = issue
  if (/[.!?]$/.test(message)) return path.length > 1 ? `In ${path.join('.')}: ${message}` : message
  const field = path.length ? `“${path.join('.')}”` : 'The input'
  if (message.endsWith('received undefined')) return `${name} needs ${path.length ? field : 'an input'}.`
  if (issue.code === 'invalid_value') return `${field} takes one of ${issue.values.join(', ')}.`
  return `${field} does not fit ${name}: ${message}.`
}
