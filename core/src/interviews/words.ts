/** What the calendar reader says of an event. */
export const words = {
  notInvitation: 'not an invitation',
  noStart: 'This event has no start that we can read.',
  unknownZone: (tzid: string, zone: string) =>
    `The time zone “${tzid}” is not known, so the time is read in your own zone (${zone}).`,
  repeats: 'This event repeats; its first date is kept.',
  oneOfSeries: 'This is one changed date of a series whose first date is kept.',
  allDay: 'This event names a day and no hour.',
  tooMany: (count: number) => `Only the first ${count} events of a file are read.`,
}
