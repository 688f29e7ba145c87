type Shown = App.Actions['interviews.find']['output']['interview']
export type Attending = {
  personId: `per_${string}` | null
  name: string
  with: Shown['people'][number]['with']
  decides: boolean
  proposed: boolean
  startsAt: string | null
  minutes: number | null
}

/** The people of an interview as the form holds them. */
export const toAttending = ({ attendees, people }: Pick<Shown, 'attendees' | 'people'>): Attending[] =>
  attendees.map(({ personId, with: part, decides, proposed, startsAt, minutes }) => ({
    personId,
    name: people.find(({ id }) => id === personId)?.name ?? '',
    with: part,
    decides: decides ?? false,
    proposed,
    startsAt,
    minutes,
  }))

/** The same as the action takes them; whoever is still only proposed stays so. */
export const toInput = (list: readonly Attending[]) =>
  list.map(({ personId, name, with: part, decides, proposed, startsAt, minutes }) => ({
    ...(personId ? { personId } : { name }),
    with: part,
    decides: decides || null,
    proposed,
    startsAt,
    minutes,
  }))
