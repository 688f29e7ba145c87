/** What the order looks at. */
export type Weighed = {
  id: string
  /** Where the user put it; null: nobody did. */
  place: number | null
  stars: number
  /** 0–1: how much the five-year target wants it. */
  importance: number
  /** How many watched roles it serves. */
  serves: number
}

/** Stars × importance for the target × watched roles, each raised by one, so that what has none of a kind still counts by the others. */
export const weighItem = ({ stars, importance, serves }: Weighed): number => (1 + stars) * (1 + importance) * (1 + serves)

const heaviestFirst = (one: Weighed, other: Weighed) => weighItem(other) - weighItem(one)

/** The order that we would suggest, whatever the user did; equals stay as they came. */
export const suggestOrder = <T extends Weighed>(items: readonly T[]): T[] => items.toSorted(heaviestFirst)

/** The user's own order wins. What nobody placed comes in behind the last one that weighs as much or more. */
export function orderItems<T extends Weighed>(items: readonly T[]): T[] {
  const list = items.filter(({ place }) => place !== null).toSorted((one, other) => one.place! - other.place!)
  for (const item of suggestOrder(items.filter(({ place }) => place === null))) {
    const behind = list.findLastIndex((one) => weighItem(one) >= weighItem(item))
    list.splice(behind + 1, 0, item)
  }
  return list
}
