import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createCountingId } from './ids.ts'
import { openStore } from './open-store.ts'
import { createTestDatabase } from './testing/create-test-database.ts'
import { somePerson } from './testing/samples.ts'
import { startPostgres } from './testing/start-postgres.ts'

let home: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'standout-home-'))
})
afterEach(() => rmSync(home, { recursive: true, force: true }))
const file = () => join(home, 'standout.sqlite')
const newId = createCountingId()
const options = { action: 'tests.change', at: '2026-03-02T09:00:00Z', newId }

async function withSomeone() {
  const store = await openStore({ home })
  const person = somePerson({ newId }, 'Kept')
  await store.change('own', options, ({ people }) => people.add(person))
  await store.close()
  return person
}

describe('opening what is remembered', () => {
  it('makes the folder on first use, for nobody else to read, and finds everything again', async () => {
    home = join(home, 'deep', 'er')
    const person = await withSomeone()
    expect(statSync(home).mode & 0o777).toBe(0o700)
    const store = await openStore({ home })
    expect((await store.look('own', ({ people }) => people.get(person.id))).name).toBe('Kept')
    await store.close()
  })

  it('writes as durably as it promises', async () => {
    await withSomeone()
    const db = new DatabaseSync(file())
    expect(Object.values(db.prepare('pragma journal_mode').get())).toEqual(['wal'])
    const tables = db.prepare("select name, sql from sqlite_schema where type = 'table' and name not like 'sqlite_%'").all()
    for (const { name, sql } of tables) expect([name, /strict/i.test(sql)]).toEqual([name, true])
    db.close()
  })

  it('two processes may open a new home at the same moment', async () => {
    const stores = await Promise.all([openStore({ home }), openStore({ home }), openStore({ home })])
    const people = stores.map((_store, place) => somePerson({ newId }, `P${place}`))
    await Promise.all(stores.map((store, place) => store.change('own', options, (repos) => repos.people.add(people[place]!))))
    expect(await stores[0]!.look('own', (repos) => repos.people.count())).toBe(3)
    for (const store of stores) await store.close()
  })

  it('a look sees one moment, whatever is written meanwhile', async () => {
    const store = await openStore({ home })
    await store.look('own', async (repos) => {
      expect(await repos.people.count()).toBe(0)
      await store.change('own', options, ({ people }) => people.add(somePerson({ newId })))
      expect(await repos.people.count()).toBe(0)
    })
    expect(await store.look('own', (repos) => repos.people.count())).toBe(1)
    await store.close()
  })

  const unusable: [string, string, () => void | Promise<void>][] = [
    ['a file that is no database', 'store.not_a_database', () => writeFileSync(file(), 'x'.repeat(5000))],
    [
      'a database of another program',
      'store.not_ours',
      () => {
        const db = new DatabaseSync(file())
        db.exec('create table theirs (a)')
        db.close()
      },
    ],
    [
      'a damaged file',
      'store.damaged',
      async () => {
        await withSomeone()
        const bytes = readFileSync(file())
        bytes.fill(0xa5, 4096 * 3, 4096 * 12)
        writeFileSync(file(), bytes)
      },
    ],
    [
      'a file of a newer Standout',
      'store.newer',
      async () => {
        await withSomeone()
        const db = new DatabaseSync(file())
        db.exec("insert into migrations values (999, '0999-later', 'x')")
        db.close()
      },
    ],
  ]
  it.each(unusable)('%s is one clear sentence, and is left as it is', async (_name, code, prepare) => {
    await prepare()
    const before = readFileSync(file())
    await expect(openStore({ home })).rejects.toMatchObject({ name: 'Problem', code })
    expect(readFileSync(file()).equals(before)).toBe(true)
  })

  it('a home that is a file is one clear sentence', async () => {
    writeFileSync(join(home, 'taken'), '')
    await expect(openStore({ home: join(home, 'taken') })).rejects.toMatchObject({ code: 'store.folder' })
  })

  it('a PostgreSQL that does not answer, or an address that names none, is one clear sentence without the password', async () => {
    const closed = openStore({ home, databaseUrl: 'postgres://me:secret@127.0.0.1:1/none' })
    await expect(closed).rejects.toMatchObject({ code: 'store.unreachable', message: expect.not.stringContaining('secret') })
    await expect(openStore({ home, databaseUrl: 'mysql://x' })).rejects.toMatchObject({ code: 'store.address' })
  })

  it('originals that a crash left without a row are swept once they are old', async () => {
    const store = await openStore({ home })
    const hash = await store.files.put(Buffer.from('left behind'))
    await store.files.sweep(Date.now())
    expect(await store.files.has(hash)).toBe(true)
    await store.files.sweep(Date.now() + 2 * 86_400_000)
    expect(await store.files.has(hash)).toBe(false)
    expect(readdirSync(join(home, 'files'), { recursive: true }).filter((name) => String(name).includes('.new-'))).toEqual([])
    await store.close()
  })
})

it('says when the role in the address passes row-level security by', async () => {
  const database = await createTestDatabase()
  const admin = new URL(await startPostgres())
  admin.searchParams.set('options', new URL(database.url).searchParams.get('options')!)
  const said: string[] = []
  const warn = (says: string) => said.push(says)
  await (await openStore({ home, databaseUrl: database.url, warn })).close()
  expect(said).toEqual([])
  const opened = await openStore({ home, databaseUrl: admin.href, warn })
  await opened.close()
  expect(said).toEqual([expect.stringContaining('plain role')])
  await database.drop()
})
