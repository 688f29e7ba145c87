/** One part of an export: `records/<table>.ndjson` or `files/<hash>`. */
export interface ArchiveEntry {
  path: string
  bytes: Uint8Array | AsyncIterable<Uint8Array>
  /** How many rows a table has. */
  rows?: number
}

export const pathOfTable = (name: string) => `records/${name}.ndjson`
export const pathOfFile = (hash: string) => `files/${hash}`
