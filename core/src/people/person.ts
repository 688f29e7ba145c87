import { z } from 'zod'
import { profile } from '../profiles/index.ts'
import { idOf, instant, localDate } from '../shared/index.ts'

const text = z.string().max(2000)

/** What a hand may enter of a person; what is entered wins over what is filled in from a document. */
export const personFields = z.object({
  name: z.string().trim().min(1).max(300),
  headline: text.nullable(),
  company: text.nullable(),
  position: text.nullable(),
  email: text.nullable(),
  url: text.nullable(),
  phone: text.nullable(),
  notes: z.string().max(20_000).nullable(),
})
export type PersonFields = z.infer<typeof personFields>

/** Someone else: interviewer, recruiter, connection, champion. */
export const person = personFields.extend({
  id: idOf('person'),
  profile: profile.nullable(),
  connectedOn: localDate.nullable(),
  importId: idOf('import').nullable(),
  createdAt: instant,
  updatedAt: instant,
})
export type Person = z.infer<typeof person>

/** What is known of a person or of the candidate (`me`), with its source, its date and when it stops being fresh. */
export const fact = z.object({
  id: idOf('fact'),
  subject: z.union([z.literal('me'), idOf('person')]),
  field: z.string().max(60),
  value: z.json(),
  /** `entered` by hand beats everything that was filled in; `pasted` was brought back from looking the person up. */
  source: z.enum(['entered', 'pasted', 'import']),
  importId: idOf('import').nullable(),
  saidOn: localDate,
  expiresOn: localDate.nullable(),
  at: instant,
})
export type Fact = z.infer<typeof fact>

/** How someone stands to an interview: which part they play and whether they decide (S0.7, S1.13). */
export const roles = ['recruiter', 'screener', 'hiring-manager', 'peer', 'executive'] as const
export type Role = (typeof roles)[number]

/** One line of the list of people. */
export const personSummary = person.pick({
  id: true,
  name: true,
  headline: true,
  company: true,
  position: true,
  connectedOn: true,
})
export type PersonSummary = z.infer<typeof personSummary>
