import type { ProcessSign } from '../debriefs/index.ts'

/** The table that a reading was made with; goes up whenever a figure in `signals` or `reads` changes. */
export const readWeights = '2026-11-1'

/** What one standard deviation of a cue is worth when research gives a correlation; halved, because one good mood colours every cue. */
export const correlationToLogit = (r: number) => ((1.81 * r) / Math.sqrt(1 - r * r)) * 0.5

/**
 * The taps, for each step away from 2; a step is taken as one standard deviation. Only the first impression has a
 * published correlation with offers (r .22). The published figure for eye contact is the candidate's own, in the eyes
 * of raters, so what the interviewer's eyes tell stays folklore.
 */
export const taps = {
  firstFive: { signal: 'first-five', perTap: correlationToLogit(0.22) },
  rapport: { signal: 'rapport', perTap: 0.12 },
  eyeContact: { signal: 'eye-contact', perTap: 0.1 },
  leaning: { signal: 'leaning', perTap: 0.08 },
  smile: { signal: 'smile', perTap: 0.06 },
  present: { signal: 'present', perTap: 0.08 },
} as const
export type TapName = keyof typeof taps
export const tapNames = Object.keys(taps) as TapName[]

/** Running over weighs next to nothing (length hardly relates to anything measured); being cut short a little more. */
export const length = { over: 0.04, farOver: 0.06, short: -0.12, cutOff: -0.2 }

/** Off script: nothing is read from the usual chat around a quarter of the time. */
export const offScript = { neutral: 0.25, perShare: 0.35, most: 0.2, least: -0.06, topicsAlone: 0.08 }

export const againstOthers = { longer: 0.1, same: 0, shorter: -0.15 }
export const commonGround = 0.06

export const nextSteps = { specific: 0.25, vague: -0.2, neither: 0, no: -0.3 }
export const concerns = { praise: 0.22, none: 0.08, evasive: -0.12, objection: -0.22 }

/** S3.9: nobody checks references of someone who is already out; a questionnaire goes to many. */
export const signWeights: Record<ProcessSign, number> = {
  references: 0.3,
  'background-check': 0.3,
  'start-date': 0.22,
  relocation: 0.2,
  'spoke-of-me-in-role': 0.22,
  'role-explained': 0.1,
  questionnaire: 0.06,
}

/** S0.17 */
export const reply = 0.25

/** What someone's signs count for who does not decide, and for whom "went well" is said of many (S0.7). */
export const voice = { decides: 1, notDeciding: 0.7 }

/** The rule behind each signal. */
export const basisOf = {
  'first-five': 'S4.10',
  rapport: 'S3.15',
  'eye-contact': 'S3.2',
  leaning: 'S3.2',
  smile: 'S3.2',
  present: 'S3.2',
  'off-script': 'S3.3',
  length: 'S3.1',
  'length-against-others': 'S3.15',
  'next-steps': 'S3.4',
  concerns: 'S3.5',
  'process-signs': 'S3.9',
  references: 'S3.9',
  'background-check': 'S3.9',
  'start-date': 'S3.9',
  relocation: 'S3.9',
  'role-explained': 'S3.9',
  questionnaire: 'S3.9',
  'spoke-of-me-in-role': 'S3.15',
  reply: 'S0.17',
  'common-ground': 'S4.2',
} as const
