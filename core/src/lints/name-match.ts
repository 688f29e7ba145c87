/** A name as the comparison knows it: its parts in small letters, without marks. */
export const foldName = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

const short: Record<string, readonly string[]> = {
  bob: ['robert'],
  rob: ['robert'],
  bill: ['william'],
  will: ['william'],
  liz: ['elizabeth'],
  beth: ['elizabeth'],
  kate: ['katherine', 'catherine', 'katharine'],
  mike: ['michael'],
  jim: ['james'],
  peggy: ['margaret'],
  maggie: ['margaret'],
  dick: ['richard'],
  jack: ['john'],
  ted: ['edward', 'theodore'],
  tony: ['anthony'],
  chuck: ['charles'],
}

/** Whether two parts of names may be of one person: the same, one cut short, or a usual short form. */
export const sameName = (one: string, other: string) =>
  one === other ||
  (one.length >= 3 && other.startsWith(one)) ||
  (other.length >= 3 && one.startsWith(other)) ||
  (short[one] ?? []).includes(other) ||
  (short[other] ?? []).includes(one)
