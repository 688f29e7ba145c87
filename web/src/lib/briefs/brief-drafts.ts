import type { Brief, BriefContent } from '@standout/core/briefs'
import { CallProblem, call } from '$lib/call.ts'
import type { Answer, DraftKind, Kept } from '$lib/drafts/index.ts'

/** The server's copy as a draft starts from it. */
export function startBrief({ title, understood, first, ideas, plan, questions, version }: Brief): Kept<BriefContent> {
  return { content: { title, understood, first, ideas, plan, questions }, version }
}

// Anything else that fails, a network or a server, is tried again.
const isRefusal = (code: string) => /^(briefs|request|input)\./.test(code)

function answerTo(problem: unknown): Answer<BriefContent> {
  if (!(problem instanceof CallProblem)) throw problem
  if (problem.code === 'briefs.conflict') return { is: 'conflict' }
  return isRefusal(problem.code) ? { is: 'refused', message: problem.message } : { is: 'unreachable' }
}

export const briefDrafts: DraftKind<BriefContent> = {
  kind: 'brief',
  async load(id) {
    return startBrief((await call('briefs.find', { id: id as Brief['id'] })).brief)
  },
  async push(id, { content, version, key }) {
    try {
      const { brief } = await call('briefs.write', { id: id as Brief['id'], content, version, key }, { quiet: true })
      return { is: 'saved', ...startBrief(brief) }
    } catch (problem) {
      return answerTo(problem)
    }
  },
  // The server gives a brief no ids of its own.
  adopt: () => undefined,
}
