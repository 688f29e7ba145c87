import { setImmediate as breathe } from 'node:timers/promises'
import { codecOf, type Row } from '../dialects/codec.ts'
import type { BulkEntry } from '../journal/journal.ts'
import type { Column } from '../tables/index.ts'
import type { Gateway } from './gateway.ts'
import { journalOf, type Session } from './session.ts'

const rowsAtOnce = 500

interface Given {
  entity: object
  by: string | null
}

/** Writes rows as they are given, some at a time: in between, other pages get their answers. */
export async function insertMany({ db, tools }: Session, gateway: Gateway, given: Iterable<Given>) {
  const { name, columns } = gateway.table
  let rows: Row[] = []
  const flush = async () => {
    await tools.insertRows(db, { name, columns: Object.entries(columns) as [string, Column][], rows })
    rows = []
    await breathe()
  }
  for (const { entity, by } of given) {
    rows.push(gateway.rowOf(entity, by))
    if (rows.length >= rowsAtOnce) await flush()
  }
  if (rows.length > 0) await flush()
}

function* stamped(entities: readonly object[], stamp: (entity: object) => Given) {
  for (const entity of entities) yield stamp(entity)
}

const importOf = (entity: object) => (entity as { importId?: string | null }).importId ?? null

/** Thousands of rows as one entry of the journal; only for tables whose rows carry the import they came with. */
export async function addInBulk<T extends object>(
  session: Session,
  of: Gateway<T>,
  entities: readonly object[],
): Promise<number> {
  if (entities.length === 0) return 0
  const gateway = of as unknown as Gateway
  const journal = journalOf(session)
  const by = journal.changeId()
  const stamps = { createdAt: session.at, updatedAt: session.at, at: session.at }
  const fields = Object.keys(stamps).filter((field) => codecOf(gateway.table).fields.includes(field))
  // Copying is what costs most here, in time and in garbage; what an import brings has its stamps already.
  const isStamped = (entity: object) => fields.every((field) => (entity as Row)[field] !== undefined)
  await insertMany(
    session,
    gateway,
    stamped(entities, (entity) => ({ entity: isStamped(entity) ? entity : { ...stamps, ...entity }, by })),
  )
  const counts = new Map<string | null, number>()
  for (const entity of entities) counts.set(importOf(entity), (counts.get(importOf(entity)) ?? 0) + 1)
  for (const [bulk, count] of counts) {
    journal.recordBulk({ table: gateway.table.name as BulkEntry['table'], bulk, by, count })
  }
  return entities.length
}
