import { normalOrganisation, type Organisation } from './normal-organisation.ts'
import { readSchool } from './normal-school.ts'
import { listNames, readShort } from './other-names.ts'

/** An organisation with every name that its line gives. `shorts` are compared only with a line that is nothing but such a short form. */
export type NamedOrganisation = Organisation & { also: string[]; shorts: string[]; short: string | undefined }

function readOne(name: string, asSchool: boolean): Organisation | undefined {
  const school = asSchool ? readSchool(name, true) : undefined
  return school ? { ...school, isSchool: true } : normalOrganisation(name)
}

export function readOrganisation(line: string, asSchool: boolean): NamedOrganisation | undefined {
  const { name, also, wholes, shorts } = listNames(line)
  const bracketed = also.length + wholes.length > 0 ? name : line
  const own = readOne(bracketed, asSchool)
  if (!own) return undefined
  const others = also.flatMap((one) => readOne(one, asSchool) ?? [])
  const parents = wholes.flatMap((one) => readOne(one, asSchool)?.key ?? [])
  return {
    ...own,
    parents: [...new Set([...own.parents, ...parents, ...others.flatMap((one) => one.parents)])],
    also: others.map(({ key }) => key).filter((key) => key !== own.key),
    shorts,
    short: readShort(line),
  }
}

const mostRemembered = 20_000
const remembered = new Map<string, readonly string[]>()

/** Every name by which one line may be the same house as another, for comparing; none where it names nobody. */
export function listHouses(line: string): readonly string[] {
  const known = remembered.get(line)
  if (known) return known
  const read = readOrganisation(line, false)
  const houses = read ? [read.key, ...read.also] : []
  if (remembered.size >= mostRemembered) remembered.clear()
  remembered.set(line, houses)
  return houses
}

/** True when two lines name one house: "Google Germany GmbH" is Google, "Plan A" is not Plan. */
export const isSameHouse = (one: string, other: string): boolean =>
  listHouses(one).some((house) => listHouses(other).includes(house))
