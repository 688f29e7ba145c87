import { type DatabaseConnection, type Dialect, type Driver, Kysely, type LogEvent } from 'kysely'
import type { Database } from '../tables/index.ts'

const nothing = async () => undefined

/** Transactions are begun and ended by the base, so this driver only ever hands out its one connection. */
const fixedDriver = (connection: DatabaseConnection): Driver => ({
  init: nothing,
  acquireConnection: async () => connection,
  releaseConnection: nothing,
  beginTransaction: () => Promise.reject(new Error('A change is already one transaction.')),
  commitTransaction: nothing,
  rollbackTransaction: nothing,
  destroy: nothing,
})

/** Told of each statement that is run. */
export type Watch = (sql: string) => void

type DialectParts = Pick<Dialect, 'createAdapter' | 'createQueryCompiler' | 'createIntrospector'>

export function createKysely(connection: DatabaseConnection, parts: DialectParts, watch?: Watch) {
  const dialect: Dialect = {
    createDriver: () => fixedDriver(connection),
    createAdapter: () => parts.createAdapter(),
    createQueryCompiler: () => parts.createQueryCompiler(),
    createIntrospector: (db) => parts.createIntrospector(db),
  }
  return new Kysely<Database>({
    dialect,
    ...(watch && { log: ({ query }: LogEvent) => watch(query.sql) }),
  })
}
