import { isNewer, type KeptTable, type PackContent, type PackKind, type PackPart, versionOf } from './pack.ts'

/** A table that lost so much of what was there is a download that stopped between two rows. */
const fewest = 0.6

export type Merged = { pack: PackContent; change: 'added' | 'replaced' | 'same' | 'older' | 'shorter' }

/** Lays tables over what is installed: the same bytes change nothing, a newer version replaces, an older one is told. */
export function mergePack(kind: PackKind, given: PackContent['parts'], installed: PackContent | undefined): Merged {
  const pack: PackContent = { format: 1, kind, parts: { ...installed?.parts } }
  const entries = Object.entries(given) as [PackPart, KeptTable][]
  const changed = entries.filter(([part, { hash, version }]) => {
    const before = installed?.parts[part]
    return before?.hash !== hash || (version !== null && before.version !== version)
  })
  if (installed && changed.length === 0) return { pack: installed, change: 'same' }
  const fresh = newestOf(changed)
  const known = installed ? versionOf(installed) : null
  if (installed && fresh !== null && known !== null && isNewer(known, fresh)) return { pack: installed, change: 'older' }
  const isShorter = changed.some(([part, { rows }]) => rows.length < fewest * (installed?.parts[part]?.rows.length ?? 0))
  if (isShorter && fresh === null) return { pack: installed!, change: 'shorter' }
  // Tables of two versions do not fit together: a newer one starts afresh.
  const isNext = fresh !== null && known !== null && isNewer(fresh, known)
  if (isNext) pack.parts = {}
  for (const [part, table] of entries) Object.assign(pack.parts, { [part]: table })
  return { pack, change: installed ? 'replaced' : 'added' }
}

const newestOf = (tables: readonly [PackPart, KeptTable][]) =>
  tables.reduce<string | null>(
    (most, [, { version }]) => (version !== null && (most === null || isNewer(version, most)) ? version : most),
    null,
  )
