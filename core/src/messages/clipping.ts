import { z } from 'zod'
import { idOf, instant, localDate } from '../shared/index.ts'

export const clippingKinds = ['article', 'event', 'other'] as const

export const clippingFields = z.object({
  title: z.string().trim().min(1).max(500),
  url: z
    .url({ protocol: /^https?$/, error: 'The link has to begin with https:// or http://.' })
    .max(2000)
    .nullable(),
  note: z.string().max(20_000),
  kind: z.enum(clippingKinds),
  /** The day of an event, or on which it appeared. */
  on: localDate.nullable(),
  personId: idOf('person').nullable(),
  opportunityId: idOf('opportunity').nullable(),
})

/** Something of interest that was kept on the way, to be given to someone later (S3.8). */
export const clipping = clippingFields.extend({
  id: idOf('clipping'),
  keptAt: instant,
  /** The message that gave it away. */
  messageId: idOf('message').nullable(),
})
export type Clipping = z.infer<typeof clipping>
