import { dropHopeless, type Priced, searchPrices } from './bounds.ts'
import { explainFit, type Reason } from './explain-fit.ts'
import type { Limits, Outing } from './outing.ts'
import { makeProgramme, sumUp } from './programme.ts'
import { type Choice, fits, makePuzzle, scoreOf } from './puzzle.ts'
import { searchChoices } from './search-choices.ts'
import { type Model, type Solved, writeModel } from './write-model.ts'

export type Fit = {
  chosen: string[]
  spend: number
  hours: number
  conversations: number
  optimal: boolean
  /** By how large a share of what was found the best could be better; 0 when nothing is better. */
  gap: number
  why: Reason[]
}
export type Means = {
  /** A solver for 0/1 programmes; `undefined` when it found nothing in its time. */
  solve: (model: Model) => Solved | undefined
  /** False once it is time to come to an end with what there is. */
  hasTime: () => boolean
  currency?: string | null
}

/** What the search may look at before it gives up; some two seconds, and 300 MB. */
const mostParts = 1_500_000
const fewParts = 60_000

/** A solver counts in fractions: its choice is taken only if it keeps the limits in whole numbers. */
function takeIn(priced: Priced, solved: Solved | undefined): Priced {
  const { puzzle, best } = priced
  const choice = [...(solved?.choice ?? [])].sort((one, other) => one - other)
  if (!fits(puzzle, choice) || scoreOf(puzzle, choice) <= best.score) return priced
  return { ...priced, best: { choice, score: scoreOf(puzzle, choice) } }
}

/** No choice has more value than this, as the bounds at any prices prove. */
const limitOf = ({ puzzle, bounds }: Priced): number => {
  const whole = Math.min(...bounds.map((bound) => bound.whole))
  return puzzle.perValue ? (whole + puzzle.money) / puzzle.perValue : whole
}

type Best = { ids: string[]; optimal: boolean; gap: number }

/** The best choice: narrowed down by bounds, found by the solver, settled between equals by a search in whole numbers. */
function findBest(outings: readonly Outing[], limits: Limits, { solve, hasTime }: Means): Best {
  const programme = makeProgramme(outings, limits)
  if (programme.options.length === 0) return { ids: [], optimal: true, gap: 0 }
  const priced = dropHopeless(searchPrices(makePuzzle(programme)))
  const solved = solve(writeModel(priced.puzzle))
  const improved = takeIn(priced, solved)
  const settled = searchChoices(improved, { parts: mostParts, hasTime })
  const { options } = priced.puzzle
  const idsOf = (choice: Choice) => choice.map((place) => options[place]!.id)
  if (settled) return { ids: idsOf(settled), optimal: true, gap: 0 }
  const { choice } = improved.best
  const value = choice.reduce((sum, place) => sum + options[place]!.value, 0)
  // Values are whole numbers, so a bound within one of them is met.
  const missing = Math.floor(Math.min(solved?.bound ?? Number.POSITIVE_INFINITY, limitOf(priced)) + 1e-6) - value
  return { ids: idsOf(choice), optimal: missing <= 0, gap: missing <= 0 ? 0 : missing / value }
}

/** How the best choice would be without one of the chosen; `undefined` when that takes too long to tell. */
function findWithout(outings: readonly Outing[], limits: Limits, hasTime: Means['hasTime']): Outing[] | undefined {
  if (!hasTime()) return undefined
  const priced = dropHopeless(searchPrices(makePuzzle(makeProgramme(outings, limits))))
  const choice = searchChoices(priced, { parts: fewParts, hasTime })
  const ids = choice && new Set(choice.map((place) => priced.puzzle.options[place]!.id))
  return ids && outings.filter(({ id }) => ids.has(id))
}

/** The events that bring the most real conversations for the money and hours that there are, and why each is in or out. */
export function fitBudget(outings: readonly Outing[], limits: Limits, means: Means): Fit {
  const { ids, optimal, gap } = findBest(outings, limits, means)
  const byId = new Map(outings.map((outing) => [outing.id, outing]))
  const chosen = ids
    .map((id) => byId.get(id)!)
    .sort((one, other) => one.startsAt - other.startsAt || (one.id < other.id ? -1 : 1))
  const { spend, hours, conversations } = sumUp(chosen)
  const without = (id: string) =>
    optimal
      ? findWithout(
          outings.filter((outing) => outing.id !== id),
          limits,
          means.hasTime,
        )
      : undefined
  return {
    chosen: chosen.map(({ id }) => id),
    spend,
    hours,
    conversations,
    optimal,
    gap,
    why: explainFit({ outings, chosen, limits, optimal, without, currency: means.currency }),
  }
}
