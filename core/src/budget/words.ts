/** What to say when an event cannot be read: which field, and what it takes. */
export const askFor = {
  event: 'Each event is an object, such as {"id": "a", "startsAt": "2026-03-10T18:00:00Z", "endsAt": "2026-03-10T20:00:00Z"}.',
  id: '“id” takes text of up to 200 characters, different for each event.',
  title: '“title” takes text of up to 1,000 characters, or nothing.',
  cost: '“cost” takes an object such as {"transport": 4, "entry": 10, "drinks": 0, "food": 0}, or nothing.',
  unknownCost: (kind: string) =>
    `“cost.${kind.slice(0, 40)}” is none of the four costs. Add it to transport, entry, drinks or food, whichever is nearest.`,
  amount: (field: string, most: number) => `“${field}” takes a number from 0 to ${most.toLocaleString('en')}, or nothing.`,
  moment: (field: string) => `“${field}” takes an instant such as 2026-03-10T18:00:00+01:00.`,
  yesNo: (field: string) => `“${field}” takes true or false, or nothing.`,
  money: '“money” takes what you can spend, a number from 0 to 1,000,000,000.',
  hours: '“hours” takes the hours that you have, a number from 0 to 100,000.',
  currency: '“currency” takes a code of three letters such as EUR, or nothing.',
  fewer: (most: number) => `At most ${most.toLocaleString('en')} events can be weighed at once. Leave some out.`,
  ownId: (id: string) => `Two events have the id “${id}”. Give each one of its own.`,
  end: (name: string) => `${name} ends before it starts. Which of the two times is right?`,
  anything: (name: string) => `${name} costs nothing and takes no time. What does it cost, or when does it end?`,
}

const round = (amount: number, digits: number) => Math.round(amount * 10 ** digits) / 10 ** digits

/** An amount as people write it; without a currency just the number. */
export const sayMoney = (amount: number, currency?: string | null): string => {
  const digits = Number.isInteger(round(amount, 2)) ? 0 : 2
  if (!currency) return round(amount, 2).toFixed(digits)
  return new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(amount)
}
/** In whole minutes; what lies between counts as one more. */
export const sayHours = (hours: number): string => {
  const minutes = Math.ceil(round(hours * 60, 3))
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60]
  return [...(whole ? [`${whole} h`] : []), ...(rest || !whole ? [`${rest} min`] : [])].join(' ')
}
const sayTalks = (count: number) => {
  const shown = round(count, 2)
  return shown === 1 ? '1 conversation' : `${shown} conversations`
}
const list = (names: readonly string[]) => {
  const quoted = names.slice(0, 3).map((name) => `“${name}”`)
  const more = names.length - quoted.length
  if (more > 0) return `${quoted.join(', ')} and ${more} more`
  return quoted.length > 1 ? `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}` : quoted.join('')
}

/** Why an event is in the choice or out of it. Each is said only where it is exactly so. */
export const because = {
  brings: (talks: number, money: string, hours: number) =>
    `In: ${sayTalks(talks)} for ${money === '' ? 'no money' : money} and ${sayHours(hours)} of your time.`,
  missed: (less: number) => `Without it, the best of the rest would count ${Math.max(0.01, round(less, 2))} less.`,
  cheaper: 'Other choices bring as much, but cost more.',
  quicker: 'Other choices bring as much for the same money, but take longer.',
  byId: 'Another choice is as good in everything; this one comes first by id.',
  best: 'No other choice within your limits brings more.',
  noTalks: 'Out: no conversation is expected there.',
  tooDear: (costs: string, whole: string) => `Out: it costs ${costs}, more than the whole ${whole} that you have.`,
  tooLong: (hours: number, whole: number) =>
    `Out: it takes ${sayHours(hours)} with the way, more than the whole ${sayHours(whole)} that you have.`,
  overlapMore: (names: readonly string[]) =>
    `Out: it overlaps with ${list(names)}, which ${names.length > 1 ? 'together bring' : 'brings'} more.`,
  overlapCheaper: (names: readonly string[]) => `Out: it overlaps with ${list(names)}: as much for less money.`,
  overlapQuicker: (names: readonly string[]) => `Out: it overlaps with ${list(names)}: as much for the same money, in less time.`,
  overlapSame: (names: readonly string[]) =>
    `Out: it overlaps with ${list(names)}, as good in everything; the first by id was taken.`,
  overlapNeeds: (names: readonly string[], needs: string) =>
    `Out: it overlaps with ${list(names)}, and in that place it would need ${needs} than there is.`,
  overlapOnly: (names: readonly string[]) => `Out: it overlaps with ${list(names)}, which the choice found so far holds.`,
  needs: (needs: string) => `Out: it would need ${needs} than what is left beside the others.`,
  unseen: 'Out: the time for the search ended before it was its turn.',
  noSwap: 'Leaving others out for it would not bring more.',
  more: (money: string | null, hours: number | null) =>
    [...(money ? [`${money} more`] : []), ...(hours ? [`${sayHours(hours)} more`] : [])].join(' and '),
}
