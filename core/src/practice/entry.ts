import { z } from 'zod'
import { idOf, instant, localDate } from '../shared/index.ts'

export const practiceFields = z.object({
  itemId: idOf('item'),
  on: localDate,
  minutes: z.number().int().min(1, 'A minute is the least that counts.').max(1440),
  did: z.string().trim().max(2000),
  proofUrl: z
    .url({ protocol: /^https?$/, error: 'The link has to begin with https:// or http://.' })
    .max(2000)
    .nullable(),
  proofFileId: idOf('file').nullable(),
})

/** One time that something on the list was practised, with what can be shown for it. */
export const practiceEntry = practiceFields.extend({ id: idOf('practice'), at: instant })
export type PracticeEntry = z.infer<typeof practiceEntry>
