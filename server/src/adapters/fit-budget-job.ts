import { createRequire } from 'node:module'
import { type Fit, fitBudget, type Limits, type Model, type Outing, type Solved } from '@standout/core/budget'
import type { Highs, InitOptions } from 'highs'

export type FitBudgetInput = { outings: Outing[]; limits: Limits; seconds: number; currency: string | null }

// Its types are those of a CommonJS module, so it is loaded as one.
const loadHighs: (options?: InitOptions) => Promise<Highs> = createRequire(import.meta.url)('highs')
let ready: Promise<Highs> | undefined

const load = () => {
  ready ??= loadHighs()
  return ready
}

/** The rows of a model in the form that HiGHS takes. */
function toRows(rows: Model['rows']) {
  const starts = [0]
  for (const { places } of rows) starts.push(starts.at(-1)! + places.length)
  return { starts, indices: rows.flatMap(({ places }) => places), values: rows.flatMap(({ factors }) => factors) }
}

/** Proven with a gap of 0, or as far as it came when the seconds are over. */
function solveWith(highs: Highs, { gains, rows }: Model, seconds: number): Solved | undefined {
  const { infinity, constants } = highs
  const source = {
    numCols: gains.length,
    numRows: rows.length,
    sense: constants.objectiveSense.maximize,
    colCost: gains,
    colLower: gains.map(() => 0),
    colUpper: gains.map(() => 1),
    rowLower: rows.map(() => -infinity),
    rowUpper: rows.map(({ most }) => most),
    matrix: { format: 'csr' as const, numRows: rows.length, numCols: gains.length, ...toRows(rows) },
    integrality: gains.map(() => constants.variableType.integer),
  }
  return highs.withModel(source, (model) => {
    model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0, time_limit: seconds })
    model.run()
    const { colValue } = model.getSolution()
    const choice = [...colValue].flatMap((value, place) => (value > 0.5 ? [place] : []))
    return { choice, bound: Number(model.info.get('mip_dual_bound')) }
  })
}

/** The job: the best choice of events and why, within the seconds given. HiGHS takes at most three quarters of them. */
export async function run({ outings, limits, seconds, currency }: FitBudgetInput): Promise<Fit> {
  const end = performance.now() + seconds * 1000
  const highs = await load()
  const solve = (model: Model) => {
    try {
      return solveWith(highs, model, Math.max(0.1, ((end - performance.now()) / 1000) * 0.75))
    } catch (error) {
      // The search in whole numbers needs no solver; the log keeps what happened, and a broken one is not asked again.
      console.error(error)
      ready = undefined
      return undefined
    }
  }
  return fitBudget(outings, limits, { solve, hasTime: () => performance.now() < end, currency })
}
