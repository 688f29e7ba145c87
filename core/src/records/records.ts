import { z } from 'zod'
import { idOf, instant } from '../shared/index.ts'

export const documentKinds = [
  'resume-pdf',
  'resume-docx',
  'json-resume',
  'linkedin-pdf',
  'linkedin-export',
  'calendar',
  'text',
  'standout-export',
  'events-page',
] as const
export type DocumentKind = (typeof documentKinds)[number]

export const counts = z.record(z.string(), z.number().int())
export const skipped = z.object({ where: z.string(), because: z.string() })

/** What one file adds, changes and leaves, and why something was left. Keys of the counts are plural words: people, interviews, opportunities, facts. */
export const importSummary = z.object({
  file: z.string(),
  kind: z.string(),
  added: counts,
  changed: counts,
  same: counts,
  skipped: z.array(skipped),
})
export type ImportSummary = z.infer<typeof importSummary>

/** One file that came in. */
export const importRecord = importSummary.extend({
  id: idOf('import'),
  status: z.enum(['previewed', 'applied', 'undone']),
  /** Of the original bytes, hexadecimal SHA-256. */
  hash: z.string().nullable(),
  at: instant,
})
export type ImportRecord = z.infer<typeof importRecord>
