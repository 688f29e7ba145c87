import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { startPostgres } from './start-postgres.ts'

async function asAdmin<T>(run: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: await startPostgres() })
  await client.connect()
  return run(client).finally(() => client.end())
}

/** A schema of its own, owned by a role that is no superuser: only then does row-level security count. */
export async function createTestDatabase() {
  const name = `standout_test_${randomBytes(6).toString('hex')}`
  const password = randomBytes(12).toString('hex')
  await asAdmin(async (client) => {
    await client.query(`create role ${name} login nosuperuser nobypassrls password '${password}'`)
    await client.query(`create schema ${name} authorization ${name}`)
  })
  const url = new URL(await startPostgres())
  url.username = name
  url.password = password
  url.searchParams.set('options', `-csearch_path=${name}`)
  return {
    url: url.href,
    drop: () =>
      asAdmin(async (client) => {
        await client.query(`drop schema ${name} cascade`)
        await client.query(`drop role ${name}`)
      }),
  }
}
