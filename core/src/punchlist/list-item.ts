import { z } from 'zod'
import { heardAsk, verdicts } from '../feedback/index.ts'
import { keptItem } from './item.ts'

/** An ask with who said it when; `voice` is null where it is nobody's, such as a guess of the user's own. */
export const voicedAsk = heardAsk.extend({
  voice: z.string().nullable(),
  saidOn: z.string(),
  /** What the resume says to it, where that was looked at. */
  placed: z.object({ verdict: z.enum(verdicts), line: z.string().nullable() }).nullable(),
})
export type VoicedAsk = z.infer<typeof voicedAsk>

/** What postings ask for: those of the five-year target, or of a watched role. */
export type Wanted = { skill: string; importance: number; askedBy: number; of: number; job: string; isTarget: boolean }

export const listItem = z.object({
  id: z.string(),
  /** Null: nobody touched it yet. */
  kept: keptItem.nullable(),
  text: z.string(),
  asks: z.array(voicedAsk),
  /** Different interviewers who asked for it. */
  stars: z.number().int(),
  /** 0–1: how much the five-year target wants it. */
  importance: z.number(),
  /** How many watched roles it serves, and which. */
  serves: z.number().int(),
  servesJobs: z.array(z.string()),
  place: z.number().int().nullable(),
  /** Where we would put it, from 1; 0 for what is not open. */
  suggested: z.number().int(),
  because: z.string(),
  verdict: z.enum(verdicts).nullable(),
  line: z.string().nullable(),
  /** Since when it stands here. */
  since: z.string(),
})
export type ListItem = z.infer<typeof listItem>
