import { z } from 'zod'

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
const partDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
const text = z.string().max(20_000)

/** What a document says of one person, in the shape of JSON Resume; one `work` entry a role, no `endDate` means present. */
export const profile = z.object({
  basics: z.object({
    name: text.optional(),
    label: text.optional(),
    email: text.optional(),
    phone: text.optional(),
    url: text.optional(),
    summary: text.optional(),
    location: z
      .object({ city: text.optional(), region: text.optional(), countryCode: text.optional(), country: text.optional() })
      .optional(),
    profiles: z.array(z.object({ network: text.optional(), username: text.optional(), url: text.optional() })).optional(),
  }),
  work: z
    .array(
      z.object({
        name: text.optional(),
        position: text.optional(),
        location: text.optional(),
        startDate: partDate.optional(),
        endDate: partDate.optional(),
        summary: text.optional(),
        highlights: z.array(text).optional(),
      }),
    )
    .default([]),
  education: z
    .array(
      z.object({
        institution: text.optional(),
        area: text.optional(),
        studyType: text.optional(),
        startDate: partDate.optional(),
        endDate: partDate.optional(),
      }),
    )
    .default([]),
  volunteer: z
    .array(
      z.object({
        organization: text.optional(),
        position: text.optional(),
        startDate: partDate.optional(),
        endDate: partDate.optional(),
        summary: text.optional(),
      }),
    )
    .default([]),
  languages: z.array(z.object({ language: text, fluency: text.optional() })).default([]),
  certificates: z.array(z.object({ name: text, issuer: text.optional(), date: partDate.optional() })).default([]),
  awards: z.array(z.object({ title: text, awarder: text.optional(), date: partDate.optional() })).default([]),
  publications: z.array(z.object({ name: text, publisher: text.optional(), releaseDate: partDate.optional() })).default([]),
  skills: z.array(z.object({ name: text })).default([]),
  interests: z.array(z.object({ name: text })).default([]),
  projects: z.array(z.object({ name: text, description: text.optional(), url: text.optional() })).default([]),
  /** What others wrote of them, with who wrote it and how they know each other. */
  references: z.array(z.object({ name: text.optional(), reference: text, relation: text.optional() })).default([]),
  /** `place` is the place line as printed; `source` the kind of document; `dropped` the categories of sensitive facts left out; `unread` headings of parts that nobody taught us to read. */
  meta: z
    .object({
      place: text.optional(),
      source: text.optional(),
      dropped: z.array(text).optional(),
      unread: z.array(text).optional(),
    })
    .default({}),
})
export type Profile = z.infer<typeof profile>
