import { z } from 'zod'
import { grades } from '../signals/index.ts'

/** Where a rule can be met: a page of the app, and what is there. */
export const place = z.object({ page: z.string().startsWith('/'), what: z.string() })

/** One rule of the way of working, in our own words. `carried` says that the product does it already. */
export const rule = z.object({
  id: z.string().regex(/^S[0-4]\.\d{1,2}$/),
  /** The article that it comes from, by title. */
  article: z.string(),
  title: z.string(),
  says: z.string(),
  grade: z.enum(grades),
  /** What was found on it: the figure, who published it, and when. */
  evidence: z.string().nullable(),
  lives: z.array(place),
  carried: z.boolean(),
})
export type Rule = z.infer<typeof rule>

/** As it is written down: a rule lives somewhere exactly when it is carried. */
export type RuleText = Pick<Rule, 'title' | 'says'> & Partial<Pick<Rule, 'grade' | 'evidence' | 'lives'>>
export type RuleTexts = Readonly<Record<string, RuleText>>
