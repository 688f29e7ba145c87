import type { AliasedRawBuilder, Expression, Kysely, RawBuilder } from 'kysely'
import type { Column, Database } from '../tables/index.ts'

export interface BulkRows {
  /** A table expression named `incoming`. */
  from: AliasedRawBuilder<unknown, string>
  value: (column: string) => RawBuilder<unknown>
}

/** Where the dialects differ, behind one name each. */
export interface Tools {
  name: 'sqlite' | 'postgres'
  /** Many rows as one JSON parameter. */
  incoming: (columns: [string, Column][], rows: object[]) => BulkRows
  /** The place of a word in a text, 0 when it is not there. */
  placeOf: (text: Expression<unknown>, word: string) => RawBuilder<number>
}

/** One open database, whichever it is. */
export interface Base {
  tools: Tools
  /** Several reads of one moment. */
  look: <T>(owner: string, run: (db: Kysely<Database>) => Promise<T>) => Promise<T>
  /** One transaction; an error takes all of it back. */
  change: <T>(owner: string, run: (db: Kysely<Database>) => Promise<T>) => Promise<T>
  /** Whether any owner still keeps a file with this hash. */
  keepsFile: (hash: string) => Promise<boolean>
  /** Makes sure that what was deleted cannot be read from the disk. */
  scrub: () => Promise<void>
  close: () => Promise<void>
}
