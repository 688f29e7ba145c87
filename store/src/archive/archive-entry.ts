/** One part of an export: `records/<table>.ndjson` or `files/<hash>`. */
export interface ArchiveEntry {
  path: string
  bytes: Uint8Array | AsyncIterable<Uint8Array>
  /** How many rows a table has. */
  rows?: number
}

export const pathOfTable = (name: string) => `records/${name}.ndjson`
export const pathOfFile = (hash: string) => `files/${hash}`

/** An export that comes back: its parts by path. Tables are small enough to hold; originals may be read as they are needed. */
export type Archive = ReadonlyMap<string, Uint8Array | AsyncIterable<Uint8Array>>

export function recordsOf(archive: Archive, table: string): Uint8Array | undefined {
  const bytes = archive.get(pathOfTable(table))
  return bytes instanceof Uint8Array ? bytes : undefined
}
