import { z } from 'zod'
import type { KeptItem } from '../punchlist/index.ts'
import type { PracticeEntry } from './entry.ts'
import { words } from './words.ts'

/** Something that can be shown in the next talk: the line that an item became, or what was practised for it. */
export const proof = z.object({
  itemId: z.string(),
  thing: z.string(),
  text: z.string(),
  url: z.string().nullable(),
  fileId: z.string().nullable(),
})
export type Proof = z.infer<typeof proof>

type Practised = Pick<PracticeEntry, 'itemId' | 'on' | 'minutes' | 'proofUrl' | 'proofFileId'>
type Worked = Pick<KeptItem, 'id' | 'text' | 'rhythm' | 'doneOn' | 'resumeLine'>

const blank = /\s*[;,]?\s*\[\[[\s\S]*?\]\]/g
const bare = (line: string) => line.replace(blank, '').replace(/\s+/g, ' ').trim()

/** What was finished comes first, the latest before the rest; then what is in practice and has something in its log. */
export function listProof(items: readonly Worked[], entries: readonly Practised[]): Proof[] {
  const weight = ({ doneOn }: Worked) => doneOn ?? ''
  return items
    .filter(({ doneOn, rhythm }) => doneOn !== null || rhythm !== null)
    .toSorted((one, other) => (weight(one) < weight(other) ? 1 : weight(one) > weight(other) ? -1 : 0))
    .flatMap((item) => {
      const log = entries.filter(({ itemId }) => itemId === item.id)
      const text = (item.doneOn !== null && bare(item.resumeLine)) || sayPractised(log)
      if (!text) return []
      const latest = log.toSorted((one, other) => (one.on < other.on ? 1 : -1))
      const shown = latest.find(({ proofUrl, proofFileId }) => proofUrl ?? proofFileId)
      return [{ itemId: item.id, thing: item.text, text, url: shown?.proofUrl ?? null, fileId: shown?.proofFileId ?? null }]
    })
}

function sayPractised(log: readonly Practised[]): string {
  if (log.length === 0) return ''
  const days = log.map(({ on }) => on).toSorted()
  const minutes = log.reduce((sum, one) => sum + one.minutes, 0)
  return words.practised(words.time(minutes), words.months(days[0]!, days.at(-1)!))
}
