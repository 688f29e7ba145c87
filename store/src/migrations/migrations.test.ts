import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openStore } from '../open-store.ts'
import { tables } from '../tables/index.ts'
import { createTestDatabase } from '../testing/create-test-database.ts'
import { type Migration, migrations } from './index.ts'

let home: string
let database: Awaited<ReturnType<typeof createTestDatabase>>
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'standout-migrations-'))
  database = await createTestDatabase()
})
afterAll(async () => {
  rmSync(home, { recursive: true, force: true })
  await database.drop()
})

const later = (number: number): Migration => ({
  name: `${String(number).padStart(4, '0')}-later`,
  statements: (types) => [`create table later_${number} (owner ${types.text} not null, primary key (owner)) ${types.keyedTable}`],
})

it('the numbers have no holes', () => {
  expect(migrations.map(({ name }) => name.slice(0, 5))).toEqual(
    migrations.map((_one, place) => `${String(place + 1).padStart(4, '0')}-`),
  )
})

it('one by one from empty, both databases come to the same shape, and it is the shape that the tables say', async () => {
  for (const [place] of migrations.entries()) {
    await (await openStore({ home, migrations: migrations.slice(0, place + 1) })).close()
    await (await openStore({ home, databaseUrl: database.url, migrations: migrations.slice(0, place + 1) })).close()
  }
  const sqlite = new DatabaseSync(join(home, 'standout.sqlite'))
  const server = new pg.Client({ connectionString: database.url })
  await server.connect()
  for (const { name, key, columns } of tables) {
    const inFile = sqlite.prepare('select name, "notnull" as given, pk from pragma_table_info(?)').all(name)
    const { rows: inServer } = await server.query(
      'select column_name as name, is_nullable from information_schema.columns where table_schema = current_schema() and table_name = $1',
      [name],
    )
    const wanted = ['owner', ...Object.keys(columns)].sort()
    expect([name, inFile.map((one) => one.name).sort()]).toEqual([name, wanted])
    expect([name, inServer.map((one) => one.name).sort()]).toEqual([name, wanted])
    const keyOf = inFile.filter(({ pk }) => pk > 0).sort((one, other) => one.pk - other.pk)
    expect(keyOf.map((one) => one.name)).toEqual(['owner', ...key])
    const needed = Object.entries(columns)
      .filter(([, { nullable }]) => !nullable)
      .map(([column]) => column)
    expect([
      name,
      inFile
        .filter(({ given }) => given)
        .map((one) => one.name)
        .sort(),
    ]).toEqual([name, ['owner', ...needed].sort()])
    expect([
      name,
      inServer
        .filter((one) => one.is_nullable === 'NO')
        .map((one) => one.name)
        .sort(),
    ]).toEqual([name, ['owner', ...needed].sort()])
    const { rows: guard } = await server.query(
      'select relrowsecurity and relforcerowsecurity as forced from pg_class where oid = $1::regclass',
      [name],
    )
    expect([name, guard[0].forced]).toEqual([name, true])
  }
  const indexes = await server.query(
    "select indexname as name from pg_indexes where schemaname = current_schema() and indexname not like '%pkey'",
  )
  const inFile = sqlite.prepare("select name from sqlite_schema where type = 'index' and name not like 'sqlite_%'").all()
  expect(inFile.map(({ name }) => name).sort()).toEqual(indexes.rows.map(({ name }) => name).sort())
  await server.end()
  sqlite.close()
})

const more = [1, 2, 3, 4].map((step) => later(migrations.length + step))
const copyOf = ({ name }: Migration) => `before-${name}.sqlite`

it('a copy is made before each step, and the last three are kept', async () => {
  const copies = () => readdirSync(join(home, 'backups')).sort()
  // An empty file needs none before its first step.
  expect(copies()).toEqual(migrations.slice(1).slice(-3).map(copyOf))
  writeFileSync(join(home, 'backups', 'mine.sqlite'), 'left alone')
  await (await openStore({ home, migrations: [...migrations, ...more.slice(0, 1)] })).close()
  expect(copies()).toEqual([...migrations.slice(1), more[0]!].slice(-3).map(copyOf).concat('mine.sqlite'))
  await (await openStore({ home, migrations: [...migrations, ...more] })).close()
  expect(copies()).toEqual([...more.slice(1).map(copyOf), 'mine.sqlite'])
  const copy = new DatabaseSync(join(home, 'backups', copyOf(more[1]!)))
  expect(copy.prepare('select max(number) as last from migrations').get().last).toBe(migrations.length + 1)
  copy.close()
})

it('a step that fails leaves everything as it was', async () => {
  const broken: Migration = {
    name: `${String(migrations.length + 5).padStart(4, '0')}-broken`,
    statements: () => ['create table half (a text) strict', 'create table half (a text) strict'],
  }
  const all = [...migrations, ...more]
  await expect(openStore({ home, migrations: [...all, broken] })).rejects.toThrow('half')
  await (await openStore({ home, migrations: all })).close()
})
