import { goto, invalidateAll } from '$app/navigation'
import { addToast } from './parts/toasts.svelte.ts'
import { en } from './words.ts'

/** What an action refused, in words for people; `code` is `word.reason`, or `page.offline` when the network was gone. */
export class CallProblem extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
    this.name = 'CallProblem'
  }
}

interface CallOptions<Output = never> {
  /** What the toast says after a change; the offer to undo stands beside it. */
  says?: string
  /** No toast and no reload, for saves in the background. */
  quiet?: boolean
  /** Where to go once it is done, for what is gone or new; and where its undo leads. */
  to?: string | ((output: Output) => string)
  back?: string
}

const show = (path: string | undefined) => (path ? goto(path, { invalidateAll: true }) : invalidateAll())

async function post(name: string, input: unknown): Promise<Response> {
  try {
    return await fetch(`/api/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(input),
    })
  } catch {
    throw new CallProblem('page.offline', en.parts.problems.offline)
  }
}

async function readProblem(response: Response): Promise<CallProblem> {
  const body: unknown = await response.json().catch(() => null)
  const { code, message } = (body ?? {}) as { code?: string; message?: string }
  return new CallProblem(code ?? 'page.unknown', message ?? en.parts.problems.unknown)
}

async function undo(changeId: string, back?: string) {
  try {
    await callRaw('changes.undo', { id: changeId }, { quiet: true })
    addToast({ says: en.parts.undone })
    await show(back)
  } catch (problem) {
    addToast({ says: (problem as Error).message })
  }
}

async function callRaw(name: string, input: unknown, { says, quiet, to, back }: CallOptions): Promise<unknown> {
  const response = await post(name, input)
  if (!response.ok) throw await readProblem(response)
  const output: unknown = await response.json()
  const changeId = response.headers.get('standout-change')
  if (!quiet && changeId) {
    addToast({ says: says ?? en.parts.saved, undo: () => undo(changeId, back) })
    await show(typeof to === 'function' ? to(output as never) : to)
  }
  return output
}

/** Runs an action on the server; throws a `CallProblem` that can be shown as it is. */
export async function call<Name extends keyof App.Actions>(
  name: Name,
  input: App.Actions[Name]['input'],
  options: CallOptions<App.Actions[Name]['output']> = {},
): Promise<App.Actions[Name]['output']> {
  return (await callRaw(name, input, options)) as App.Actions[Name]['output']
}

/** Like `call`, for a button: a problem becomes a toast, and the answer says whether it went well. */
export async function act<Name extends keyof App.Actions>(
  name: Name,
  input: App.Actions[Name]['input'],
  options: CallOptions<App.Actions[Name]['output']> = {},
): Promise<boolean> {
  try {
    await callRaw(name, input, options)
    return true
  } catch (problem) {
    if (!(problem instanceof CallProblem)) throw problem
    addToast({ says: problem.message })
    return false
  }
}
