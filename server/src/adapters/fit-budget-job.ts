import { type Fit, fitBudget, type Limits, type Model, type Outing } from '@standout/core/budget'
import { createSolver } from './solve-with-highs.ts'

export type FitBudgetInput = { outings: Outing[]; limits: Limits; seconds: number; currency: string | null }

/** The job: the best choice of events and why, within the seconds given. HiGHS takes at most half of them, the search the rest. */
export async function run({ outings, limits, seconds, currency }: FitBudgetInput): Promise<Fit> {
  const end = performance.now() + seconds * 1000
  const solver = await createSolver()
  const solve = (model: Model) => solver(model, Math.max(0.1, (end - performance.now()) / 1000 / 2))
  return fitBudget(outings, limits, { solve, hasTime: () => performance.now() < end, currency })
}
