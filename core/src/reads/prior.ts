import type { Round } from '../interviews/index.ts'
import type { DebriefInput } from '../signals/index.ts'
import { betaToLogit, type Logit } from './logit.ts'

/** What the user's own finished rounds say, and how many there are. */
export type OwnOutcomes = { known: number; rounds?: Partial<Record<Round, { reached: number; passed: number }>> }

type Start = {
  passed: number
  not: number /** How many seats' worth the usual rate counts against the crowd's. */
  soften: number
}

/** Counts to start from; the earlier the round, the more go on than there are openings, so the crowd says less. */
const starts: Record<Round | 'unknown', Start> = {
  screen: { passed: 8, not: 12, soften: 8 },
  first: { passed: 8, not: 12, soften: 6 },
  second: { passed: 8, not: 12, soften: 4 },
  final: { passed: 7, not: 13, soften: 2 },
  unknown: { passed: 4, not: 6, soften: 6 },
}

/** A gatekeeper passes more people on than the one who hires; whole counts move, the strength stays. */
const shiftOf = { recruiter: 1, screener: 1, peer: 0, executive: 0, 'hiring-manager': -0.5 } as const
const seniority = ['hiring-manager', 'executive', 'peer', 'screener', 'recruiter'] as const

/** Who the talk was with for the purpose of the chance: who decides, else whoever comes first in that order. */
const mainFace = (input: DebriefInput) => {
  const faces = input.interviewers
  return (
    faces.find((face) => face.decides && face.with)?.with ?? seniority.find((role) => faces.some((face) => face.with === role))
  )
}

/** The chance of passing this round before anything of the talk is looked at. */
export function findPrior(input: DebriefInput, outcomes?: OwnOutcomes): Logit {
  const start = starts[input.round ?? 'unknown']
  const strength = start.passed + start.not
  let share = start.passed / strength
  const role = mainFace(input)
  if (role) share += shiftOf[role] / 20
  if (input.openings && input.candidatesInRound) {
    const seats = Math.min(input.openings, input.candidatesInRound)
    share = (seats + start.soften * share) / (input.candidatesInRound + start.soften)
  }
  const own = input.round && outcomes?.rounds?.[input.round]
  const reached = Math.max(0, own ? own.reached : 0)
  const passed = Math.min(reached, Math.max(0, own ? own.passed : 0))
  return betaToLogit(share * strength + passed, (1 - share) * strength + reached - passed)
}
