type Costs = { transportCents: number; entryCents: number; drinksCents: number; foodCents: number }

export const costOf = (event: Costs): number => event.transportCents + event.entryCents + event.drinksCents + event.foodCents

export const minutesOf = ({ startsAt, endsAt }: { startsAt: string; endsAt: string }): number =>
  Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / 60_000)

/** How many were really talked to. */
export const talksOf = ({ people }: { people: { talked: boolean | null }[] }): number =>
  people.filter(({ talked }) => talked === true).length
