/** Changes the places of two neighbours; answers the new place, or the old one at an end. */
export function moveItem(list: unknown[], at: number, by: -1 | 1): number {
  const to = at + by
  if (to < 0 || to >= list.length) return at
  const [item] = list.splice(at, 1)
  list.splice(to, 0, item)
  return to
}
