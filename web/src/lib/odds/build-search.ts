import type { Search } from '@standout/core/odds'

type Shown = App.Actions['odds.show']['output']
export type Sliders = { rate: number; warm: number; weeks: number }

/** How far one may look ahead, in weeks. */
export const spans = [13, 26, 52] as const

export const mostRate = 40

/** Where the sliders stand for the pace of the last weeks. */
export function readSliders({ perWeek, weeks }: Shown['search']): Sliders {
  const total = perWeek.cold + perWeek.targeted + perWeek.warm
  return {
    rate: Math.min(mostRate, Math.round(total * 2) / 2),
    warm: total > 0 ? Math.round((perWeek.warm / total) * 100) : 10,
    weeks,
  }
}

/** The search as it would be with these sliders; the cold and the targeted ones keep their proportion. */
export function buildSearch({ search, open }: Pick<Shown, 'search' | 'open'>, { rate, warm, weeks }: Sliders): Search {
  const { cold, targeted } = search.perWeek
  const part = cold + targeted > 0 ? cold / (cold + targeted) : 0.8
  const rest = rate * (1 - warm / 100)
  return {
    open: open.map(({ chance, weeks }) => ({ chance, weeksToDecision: weeks })),
    perWeek: { cold: rest * part, targeted: rest * (1 - part), warm: (rate * warm) / 100 },
    history: search.history,
    weeks,
    target: search.target,
  }
}
