import { isTimeToLook, listSearches, presenceCheck, presenceFinding, presenceSearch } from '@standout/core/presence'
import { instantToDate } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'

export const showPresence = defineAction({
  name: 'presence.show',
  says: 'What others may find when they look you up, and when to look again',
  kind: 'look',
  may: 'candidate',
  input: z.object({}),
  output: z.object({
    searches: z.array(presenceSearch.extend({ looked: z.boolean() })),
    /** The round that is under way; null before the first and after the last. */
    current: presenceCheck.nullable(),
    last: presenceCheck.nullable(),
    findings: z.array(presenceFinding),
    isTime: z.boolean(),
    /** Whether there is a name to look for. */
    named: z.boolean(),
  }),
  async run({ candidates, presence, findings, now }) {
    const candidate = await candidates.get()
    const checks = await presence.list()
    const current = checks.find(({ finishedAt }) => finishedAt === null) ?? null
    const looked = new Set(current?.looked)
    const searches = listSearches(candidate)
    return {
      searches: searches.map((search) => ({ ...search, looked: looked.has(search.key) })),
      current,
      last: checks.find(({ finishedAt }) => finishedAt !== null) ?? null,
      findings: await findings.list(),
      isTime: isTimeToLook(checks, instantToDate(now, candidate.zone)),
      named: searches.some(({ kind }) => kind === 'name'),
    }
  },
})
