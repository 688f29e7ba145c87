export { forecastOdds } from './forecast-odds.ts'
export * from './odds.ts'
export { type LooseSearch, type Search, search } from './search.ts'
