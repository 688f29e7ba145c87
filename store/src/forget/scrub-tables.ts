import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely'
import type { AnyDatabase, Tools } from '../dialects/base.ts'
import { codecOf, type Row } from '../dialects/codec.ts'
import { type Table, tables } from '../tables/index.ts'
import { type Gone, scrubValue } from './traces.ts'

export interface Scrubbing {
  db: Kysely<AnyDatabase>
  tools: Tools
  gone: Gone
}

/** The journal is not mended but dropped; the rest has no words in it. */
const withoutWords = new Set(['owners', 'changes', 'saves', 'separations', 'attendees'])

/** A person who is named in a field of their own is found by the quoted name as well, however short it is. */
export function mentions({ tools, gone }: Scrubbing, column: string): RawBuilder<SqlBool> {
  const text = sql`cast(${sql.ref(column)} as text)`
  // In JSON, a quote within a name is written otherwise.
  const inJson = gone.traces.map((trace) => JSON.stringify(trace).slice(1, -1))
  const wanted = [...new Set([...gone.traces, ...inJson]), ...[...gone.names].map((name) => `"name":${JSON.stringify(name)}`)]
  return sql`(${sql.join(
    wanted.map((trace) => sql`${tools.placeOf(text, trace)} > 0`),
    sql` or `,
  )})`
}

function mentioned(scrubbing: Scrubbing, table: Table) {
  const columns = Object.entries(table.columns).filter(
    ([name, { kind }]) => !table.key.includes(name) && (kind === 'text' || kind === 'json'),
  )
  const finding = columns.map(([name]) => mentions(scrubbing, name))
  return scrubbing.db
    .selectFrom(table.name)
    .selectAll()
    .where(sql<SqlBool>`(${sql.join(finding, sql` or `)})`)
}

async function scrubTable(scrubbing: Scrubbing, table: Table): Promise<number> {
  const codec = codecOf(table)
  const rows = (await mentioned(scrubbing, table).execute()) as Row[]
  for (const row of rows) {
    const entity = codec.fromRow(row)
    const scrubbed = Object.fromEntries(
      Object.entries(entity).map(([field, value]) => [field, scrubValue(value, scrubbing.gone)]),
    )
    let update = scrubbing.db.updateTable(table.name).set(codec.toRow(scrubbed))
    for (const column of table.key) update = update.where(column, '=', row[column])
    await update.execute()
  }
  return rows.length
}

/** Takes their name out of what stays: notes, titles, other people's words, readings with all that they were made of. */
export async function scrubTables(scrubbing: Scrubbing): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const table of tables) {
    if (withoutWords.has(table.name)) continue
    const count = await scrubTable(scrubbing, table)
    if (count > 0) counts[table.name] = count
  }
  return counts
}
