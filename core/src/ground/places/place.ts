/** Where somebody lived, as far as a line of text says. */
export type Place = {
  /** `area` is a town with what lies around it; `named` stands in no list and is only compared by name. */
  kind: 'town' | 'area' | 'region' | 'country' | 'named'
  id: string
  label: string
  country: string
  region: string
  population: number
  lat: number
  lon: number
  /** In kilometres; 0 for all but an area. */
  radius: number
  /** Several towns have this name, and nothing tells which is meant. */
  doubt: boolean
}

/** England counts as a country here: whoever says it has said as little. */
export const isNation = ({ kind, id }: Place) => kind === 'country' || id === 'region:GB.ENG'
