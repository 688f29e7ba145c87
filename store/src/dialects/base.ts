import type { Expression, Kysely, RawBuilder } from 'kysely'
import type { Column, Database } from '../tables/index.ts'
import type { Row } from './codec.ts'

/** Where a table is chosen at run time, its name is a value and no longer a type. */
// biome-ignore lint/suspicious/noExplicitAny: Kysely offers no other type for that.
export type AnyDatabase = any

export interface ManyRows {
  name: string
  columns: [string, Column][]
  rows: Row[]
}

/** Where the dialects differ, behind one name each. */
export interface Tools {
  name: 'sqlite' | 'postgres'
  insertRows: (db: Kysely<Database>, many: ManyRows) => Promise<void>
  /** Whether a text has a word in it. */
  occurs: (text: Expression<unknown>, word: string) => RawBuilder<boolean>
  /** The place of a word in a text, 0 when it is not there. */
  placeOf: (text: Expression<unknown>, word: string) => RawBuilder<number>
}

export interface Held {
  db: Kysely<Database>
  release: () => Promise<void>
}

/** One open database, whichever it is. */
export interface Base {
  tools: Tools
  /** Holds on to one moment for reading, until it is let go. */
  hold: (owner: string) => Promise<Held>
  /** One transaction; an error takes all of it back. */
  change: <T>(owner: string, run: (db: Kysely<Database>) => Promise<T>) => Promise<T>
  /** Whether any owner still keeps a file with this hash. */
  keepsFile: (hash: string) => Promise<boolean>
  /** Makes sure that what was deleted cannot be read from the disk. */
  scrub: () => Promise<void>
  /** One sentence about what `scrub` cannot reach. */
  leavesCopies: string | null
  close: () => Promise<void>
}
