/** What installed packs know of a thing: its usual name, if they have one, and all names that show it. */
export type OtherNames = (words: string) => { usual: string | null; names: readonly string[] }

/** Where no pack is installed. */
export const noOtherNames: OtherNames = () => ({ usual: null, names: [] })

/** The first that has a usual name wins; the names of all of them count. */
export const joinOtherNames =
  (all: readonly OtherNames[]): OtherNames =>
  (words) => {
    const found = all.map((one) => one(words))
    return { usual: found.find(({ usual }) => usual !== null)?.usual ?? null, names: found.flatMap(({ names }) => names) }
  }
