import { createRequire } from 'node:module'
import type { Model, Solved } from '@standout/core/budget'
import type { Highs, InitOptions } from 'highs'

// Its types are those of a CommonJS module, so it is loaded as one.
const loadHighs: (options?: InitOptions) => Promise<Highs> = createRequire(import.meta.url)('highs')
let ready: Promise<Highs> | undefined

/** The rows of a model in the form that HiGHS takes. */
function toRows(rows: Model['rows']) {
  const starts = [0]
  for (const { places } of rows) starts.push(starts.at(-1)! + places.length)
  return { starts, indices: rows.flatMap(({ places }) => places), values: rows.flatMap(({ factors }) => factors) }
}

/** Proven with a gap of 0, or as far as it came when the seconds are over. */
function solveWith(highs: Highs, { gains, rows }: Model, seconds: number): Solved {
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

/** Solves 0/1 programmes with HiGHS, loaded once; `undefined` when it falls over, and then it is loaded anew the next time. */
export async function createSolver() {
  ready ??= loadHighs()
  const highs = await ready
  return (model: Model, seconds: number): Solved | undefined => {
    try {
      return solveWith(highs, model, seconds)
    } catch (error) {
      // The search in whole numbers needs no solver; the log keeps what happened.
      console.error(error)
      ready = undefined
      return undefined
    }
  }
}
