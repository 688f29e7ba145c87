import { DateTime } from 'luxon'
import type { Fact } from '../people/index.ts'
import type { LeftOut } from './document.ts'
import type { Existing, ImportPlan, PlanOptions } from './plan.ts'
import { words } from './words.ts'

export type Counted = 'people' | 'opportunities' | 'interviews' | 'facts' | 'profiles'
type Bucket = 'added' | 'changed' | 'same'

const mostSkipped = 1000

/** JSON with its keys in order: a database may hand a value back in another one. */
export const stableJson = (value: unknown): string =>
  JSON.stringify(value, (_key, held) =>
    held && typeof held === 'object' && !Array.isArray(held)
      ? Object.fromEntries(
          Object.entries(held)
            .filter(([, part]) => part !== undefined)
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : held,
  )

const emptyPlan = (file: string, kind: string): ImportPlan => ({
  summary: { file, kind, added: {}, changed: {}, same: {}, skipped: [] },
  people: { add: [], change: [] },
  facts: [],
  candidate: null,
  opportunities: { add: [], change: [] },
  stages: [],
  interviews: { add: [], change: [] },
})

/** A plan in the making: it counts, keeps reasons, and knows what a hand has entered. */
export const createDraft = (existing: Existing, options: PlanOptions, kind: string) => {
  const plan = emptyPlan(options.file, kind)
  const entered = new Set(existing.entered.map(({ subject, field }) => `${subject} ${field}`))
  const latest = new Map<string, { json: string; at: string; value: Fact['value'] }>()
  for (const { subject, field, value, source, at } of existing.facts) {
    const key = `${subject} ${field}`
    const held = latest.get(key)
    if (source === 'import' && (!held || at >= held.at)) latest.set(key, { json: stableJson(value), at, value })
  }
  const today = DateTime.fromISO(options.now, { zone: options.zone }).toISODate() ?? options.now.slice(0, 10)
  let unsaid = 0

  return {
    plan,
    options,
    today,
    count: (bucket: Bucket, word: Counted): void => {
      const counts = plan.summary[bucket]
      counts[word] = (counts[word] ?? 0) + 1
    },
    skip: (left: LeftOut) => {
      if (plan.summary.skipped.length < mostSkipped) plan.summary.skipped.push(left)
      else unsaid++
    },
    isEntered: (subject: Fact['subject'], field: string) => entered.has(`${subject} ${field}`),
    findSaid: (subject: Fact['subject'], field: string) => latest.get(`${subject} ${field}`)?.value,
    /** Keeps a fact unless a document has said the same before; true when it is news. */
    say: (subject: Fact['subject'], field: string, { value, on }: { value: unknown; on?: string | null }): boolean => {
      const json = stableJson(value)
      if (latest.get(`${subject} ${field}`)?.json === json) return false
      const fact = {
        id: options.newId('fact'),
        subject,
        field,
        value: JSON.parse(json),
        source: 'import',
        importId: options.importId,
        saidOn: on ?? today,
        expiresOn: null,
        at: options.now,
      }
      plan.facts.push(fact as Fact)
      latest.set(`${subject} ${field}`, { json, at: options.now, value: fact.value })
      return true
    },
    finish: (): ImportPlan => {
      if (unsaid > 0) plan.summary.skipped.push({ where: options.file, because: words.more(unsaid) })
      return plan
    },
  }
}
export type Draft = ReturnType<typeof createDraft>
