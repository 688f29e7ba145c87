import type { FunnelStep, Odds } from '@standout/core/odds'

export const funnelStages = ['applied', 'screen', 'interview', 'final', 'offer'] as const
export type Shares = { value: number; low: number; high: number } | null
export type Column = Record<(typeof funnelStages)[number], Shares>

const all = { value: 1, low: 1, high: 1 }
const pick = (step: FunnelStep | undefined): Shares => (step ? { value: step.value, low: step.low, high: step.high } : null)

type Tallies = App.Actions['odds.show']['output']['tallies']

/** Three funnels on one scale: shares of all applications that come to each step. */
export function listFunnels(
  { article, published, own }: Odds,
  tallies: Tallies,
): { article: Column; published: Column; own: Column } {
  const ofArticle = (stage: string) => pick(article.find((step) => step.stage === stage))
  // The first of a stage is the newest that counts all routes.
  const ofPublished = (stage: string) => pick(published.find((step) => step.stage === stage && step.from === 'applied'))
  return {
    article: {
      applied: all,
      screen: ofArticle('screen'),
      interview: ofArticle('interview'),
      final: ofArticle('final'),
      offer: ofArticle('offer'),
    },
    published: { applied: all, screen: ofPublished('screen'), interview: null, final: null, offer: ofPublished('offer') },
    own: followOwn(own, tallies),
  }
}

function followOwn(own: Odds['own'], tallies: Tallies): Column {
  const column: Column = { applied: null, screen: null, interview: null, final: null, offer: null }
  const sent = tallies.cold.reached + tallies.targeted.reached + tallies.warm.reached
  if (sent === 0) return column
  column.applied = all
  const routes = own.filter(({ route }) => route !== null)
  const weight = routes.reduce((sum, { reached }) => sum + reached, 0)
  if (weight === 0) return column
  const mix = (point: 'value' | 'low' | 'high') => routes.reduce((sum, step) => sum + (step[point] * step.reached) / weight, 0)
  let shares = { value: mix('value'), low: mix('low'), high: mix('high') }
  column.screen = shares
  for (const stage of ['interview', 'final', 'offer'] as const) {
    const step = own.find((one) => one.route === null && one.stage === stage)
    if (!step || step.reached === 0) break
    shares = { value: shares.value * step.value, low: shares.low * step.low, high: shares.high * step.high }
    column[stage] = shares
  }
  return column
}
