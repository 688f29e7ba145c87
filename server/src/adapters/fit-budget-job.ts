import { type Fit, fitBudget, type Limits, type Model, type Outing } from '@standout/core/budget'
import { createSolver } from './solve-with-highs.ts'

export type FitBudgetInput = { outings: Outing[]; limits: Limits; until: number; currency: string | null }

/** The job: the best choice of events and why, until a moment that was set before this process started. HiGHS takes at most half of what is left. */
export async function run({ outings, limits, until, currency }: FitBudgetInput): Promise<Fit> {
  const end = performance.now() + Math.max(500, until - Date.now())
  const solver = await createSolver()
  const solve = (model: Model) => solver(model, Math.max(0.1, (end - performance.now()) / 1000 / 2))
  return fitBudget(outings, limits, { solve, hasTime: () => performance.now() < end, currency })
}
