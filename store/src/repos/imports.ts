import type { ImportId, PersonId } from '@standout/core'
import type { ImportRecord } from '@standout/core/records'
import { codecOf } from '../dialects/codec.ts'
import { files } from '../tables/index.ts'
import type { Gateways } from './gateways.ts'
import { journalOf, type Session } from './session.ts'

export function createImportsRepo(session: Session, gateways: Gateways) {
  const gateway = gateways.of<ImportRecord>('imports')
  return {
    find: gateway.find,
    get: gateway.get,
    list: () => gateway.select((query) => query.orderBy('at', 'desc').orderBy('id', 'desc')),
    /** The latest import of these very bytes, undone ones included. */
    async findByHash(hash: string): Promise<ImportRecord | undefined> {
      const [found] = await gateway.select((query) =>
        query.where('hash', '=', hash).orderBy('at', 'desc').orderBy('id', 'desc').limit(1),
      )
      return found
    },
    add: (record: Omit<ImportRecord, 'at'> & { at?: string }) => gateway.add({ at: session.at, ...record }),
    change: (id: string, changes: Partial<ImportRecord>) => gateway.change(id, changes),
    remove: gateway.remove,
  }
}

/** Original bytes that are kept; `store.files.put` writes them before this row says so. */
export interface KeptFile {
  id: `fil_${string}`
  hash: string
  name: string
  bytes: number
  at: string
  importId: ImportId | null
  personId: PersonId | null
}
export type NewKeptFile = Omit<KeptFile, 'at' | 'personId'> & { at?: string; personId?: PersonId | null }

/** Not journaled: the bytes stay when an import is undone, so that it can be done again. */
export function createFilesRepo(session: Session) {
  const { db } = session
  const codec = codecOf(files)
  const toFile = (row: object) => codec.fromRow(row) as unknown as KeptFile
  const list = async ({ importId, hash }: { importId?: string; hash?: string } = {}): Promise<KeptFile[]> => {
    let query = db.selectFrom('files').selectAll().orderBy('at').orderBy('id')
    if (importId) query = query.where('import_id', '=', importId as ImportId)
    if (hash) query = query.where('hash', '=', hash)
    return (await query.execute()).map(toFile)
  }
  return {
    list,
    async find(id: string): Promise<KeptFile | undefined> {
      const row = await db
        .selectFrom('files')
        .selectAll()
        .where('id', '=', id as KeptFile['id'])
        .executeTakeFirst()
      return row && toFile(row)
    },
    findByHash: async (hash: string): Promise<KeptFile | undefined> => (await list({ hash }))[0],
    async add(file: NewKeptFile): Promise<KeptFile> {
      journalOf(session)
      const row = codec.toRow({ at: session.at, ...file })
      await db
        .insertInto('files')
        .values(row as never)
        .execute()
      return toFile(row)
    },
    /** Bytes that were put on the disk for a change which then had no use for them. */
    letGo(hash: string): void {
      session.afterwards.push(() => session.files.removeUnkept(hash))
    },
    /** The bytes go too, once nobody's row names them. */
    async remove(id: string): Promise<void> {
      journalOf(session)
      const row = await db
        .deleteFrom('files')
        .where('id', '=', id as KeptFile['id'])
        .returning('hash')
        .executeTakeFirst()
      if (row) session.afterwards.push(() => session.files.removeUnkept(row.hash))
    },
  }
}
