import { forecastOdds as forecast, odds, search } from '@standout/core/odds'
import { defineAction } from '../action.ts'

export const forecastOdds = defineAction({
  name: 'odds.forecast',
  says: 'The chance of at least one offer by each week, and what would raise it, without keeping anything',
  kind: 'look',
  may: 'anyone',
  input: search,
  output: odds,
  async run(_, given) {
    return forecast(given)
  },
})
