import { z } from 'zod'

export const packKinds = ['onet', 'esco'] as const
export type PackKind = (typeof packKinds)[number]

/** What Standout keeps of each official table: only the columns that it uses. */
export type PackTables = {
  /** Code, title, description. */
  occupations: [string, string, string][]
  /** Code, another title. */
  titles: [string, string][]
  /** Code, name, importance from 0 to 1. */
  skills: [string, string, number][]
  knowledge: [string, string, number][]
  /** Code, name, what kind of thing it is, whether postings ask for it often. */
  technology: [string, string, string, boolean][]
  tools: [string, string, string, boolean][]
  /** Code, what one does. */
  tasks: [string, string][]
  /** Id, name, other names. */
  names: [string, string, string[]][]
  /** Occupation, skill, whether it is essential. */
  relations: [string, string, boolean][]
}
export type PackPart = keyof PackTables

export const packParts: Record<PackKind, readonly PackPart[]> = {
  onet: ['occupations', 'titles', 'skills', 'knowledge', 'technology', 'tools', 'tasks'],
  esco: ['occupations', 'titles', 'names', 'relations'],
}

/** One official table as read; `hash` is of the bytes that it came in. */
export type KeptTable<P extends PackPart = PackPart> = { hash: string; version: string | null; rows: PackTables[P] }
export type PackContent = { format: 1; kind: PackKind; parts: { [P in PackPart]?: KeptTable<P> } }

/** A pack as the user sees it. */
export const packShown = z.object({
  kind: z.enum(packKinds),
  name: z.string(),
  version: z.string().nullable(),
  installedAt: z.string(),
  /** How many there are of what it brings. */
  counts: z.record(z.string(), z.number().int()),
  credit: z.string(),
  licence: z.object({ name: z.string(), url: z.string() }),
})
export type PackShown = z.infer<typeof packShown>

/** The newest version among its tables. */
export const versionOf = ({ parts }: PackContent): string | null =>
  Object.values(parts)
    .map(({ version }) => version)
    .reduce<string | null>((most, one) => (one !== null && (most === null || isNewer(one, most)) ? one : most), null)

/** 29.1 comes after 28.3 and 2024-01 after 2023-12. */
export function isNewer(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => text.split(/[^\d]+/).map(Number))
  for (let at = 0; at < Math.max(a!.length, b!.length); at++) {
    const [left = 0, right = 0] = [a![at], b![at]]
    if (left !== right) return left > right
  }
  return false
}
