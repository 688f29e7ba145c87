/** The words for column types and table options, which differ between the dialects. */
export interface Types {
  text: string
  integer: string
  real: string
  boolean: string
  json: string
  /** Behind a table of ordinary width. */
  table: string
  /** Behind a narrow table that is read by its key. */
  keyedTable: string
  /** Statements that give PostgreSQL its second net; none on SQLite. */
  guard: (table: string) => string[]
  /** Lets the search for files that nobody keeps see the rows of all owners. */
  visibleToSweep: (table: string) => string[]
}

export interface Migration {
  name: string
  statements: (types: Types) => string[]
}
