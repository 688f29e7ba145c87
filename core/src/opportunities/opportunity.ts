import { z } from 'zod'
import { idOf, instant, localDate } from '../shared/index.ts'

/** The one fixed list of stages, in order. */
export const stages = ['found', 'applied', 'screen', 'interview', 'final', 'offer'] as const
export type Stage = (typeof stages)[number]

/** The one fixed list of ends; an end can reopen (S1.14). `null` means open. */
export const outcomes = ['accepted', 'declined-by-them', 'declined-by-me', 'withdrawn', 'gone-silent', 'in-reserve'] as const
export type Outcome = (typeof outcomes)[number]

export const routes = ['cold', 'targeted', 'warm'] as const
export type Route = (typeof routes)[number]

/** Whose clock decides (S3.13). */
export const employerTraits = ['small', 'large', 'committee', 'parent-abroad', 'public'] as const
export type EmployerTrait = (typeof employerTraits)[number]

export const opportunityFields = z.object({
  company: z.string().trim().min(1).max(300),
  role: z.string().trim().max(300),
  posting: z.string().max(100_000).nullable(),
  route: z.enum(routes).nullable(),
  employer: z.array(z.enum(employerTraits)),
  notes: z.string().max(20_000).nullable(),
})
export type OpportunityFields = z.infer<typeof opportunityFields>

/** One role at one company. */
export const opportunity = opportunityFields.extend({
  id: idOf('opportunity'),
  stage: z.enum(stages),
  outcome: z.enum(outcomes).nullable(),
  /** The day by which an offer wants its answer. */
  offerDeadline: localDate.nullable(),
  importId: idOf('import').nullable(),
  createdAt: instant,
  updatedAt: instant,
})
export type Opportunity = z.infer<typeof opportunity>

/** One dated step in an opportunity's history: a stage reached, or an end, or `reopened`. */
export const stageStep = z.object({
  id: idOf('stage'),
  opportunityId: idOf('opportunity'),
  step: z.enum([...stages, ...outcomes, 'reopened']),
  on: localDate,
  at: instant,
})
export type StageStep = z.infer<typeof stageStep>
