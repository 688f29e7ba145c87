const times = (count: number) => (count === 1 ? 'one past evening' : `${count} past evenings`)

/** What is said of events that are read or weighed. */
export const words = {
  own: 'Your own number.',
  estimated: ({ known, past, kind }: { known: number; past: number; kind: 'series' | 'size' | 'all' }) => {
    const who = known === 0 ? 'nobody you know is known to go' : known === 1 ? 'one you know goes' : `${known} you know go`
    if (past === 0) return `A guess, until you have noted an evening: ${who}.`
    const like = { series: 'of this series or host', size: 'of this size', all: 'of yours' }[kind]
    return `From ${times(past)} ${like}${past < 3 ? ', which is little to go by' : ''}; ${who}.`
  },
  over: 'is over already',
  far: 'lies further ahead than we look',
  noStart: 'This event has no start that we can read.',
  endsBefore: 'This event ends before it starts. Look it up and add it by hand.',
  noEnd: 'No end is given, so two hours are assumed.',
  allDay: 'This event names a day and no hours: look them up, so that it can be weighed.',
  unknownZone: (tzid: string, zone: string) =>
    `The time zone “${tzid}” is not known, so the time is read in your own zone (${zone}).`,
  rule: 'This event repeats in a way that we do not follow; its first date is kept.',
  cancelled: 'It is called off and was not on your list.',
  tooMany: (count: number) => `Only the first ${count} events of a file are read.`,
  interview: 'It is one of your interviews.',
  twice: 'The same event stands in the file more than once.',
  otherMoney: (price: string) => `Entry: ${price}`,
}
