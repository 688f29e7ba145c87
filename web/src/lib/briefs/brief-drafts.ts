import type { Brief, BriefContent } from '@standout/core/briefs'
import { call } from '$lib/call.ts'
import { answerTo, type DraftKind, type Kept } from '$lib/drafts/index.ts'

/** The server's copy as a draft starts from it. */
export function startBrief({ title, understood, first, ideas, plan, questions, version }: Brief): Kept<BriefContent> {
  return { content: { title, understood, first, ideas, plan, questions }, version }
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
      return answerTo(problem, ['briefs'])
    }
  },
  // The server gives a brief no ids of its own.
  adopt: () => undefined,
}
