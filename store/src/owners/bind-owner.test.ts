import { type Kysely, sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AnyDatabase } from '../dialects/base.ts'
import { createKysely } from '../dialects/fixed-driver.ts'
import { sqliteParts } from '../dialects/sqlite.ts'
import { openSqliteConnection } from '../dialects/sqlite-connection.ts'
import { ownedTables } from '../tables/index.ts'
import { createTestStore, dialects } from '../testing/create-test-store.ts'
import { someImport, someInterview, someOpportunity, somePerson } from '../testing/samples.ts'
import { bindOwner } from './bind-owner.ts'

describe('every query is bound to one owner', () => {
  const connection = openSqliteConnection(':memory:', { readOnly: false, busyMs: 0 })
  const db = createKysely(connection.connection, sqliteParts).withPlugin(bindOwner('own_a')) as Kysely<AnyDatabase>
  afterAll(() => connection.close())
  const count = (text: string) => text.split('"owner" = ?').length - 1

  const bound: [string, { compile: () => { sql: string; parameters: readonly unknown[] } }, number][] = [
    ['a plain select', db.selectFrom('people').select('id'), 1],
    ['an alias', db.selectFrom('people as p').select('p.id'), 1],
    ['two tables', db.selectFrom(['people', 'facts']).select('people.id'), 2],
    ['an inner join', db.selectFrom('people').innerJoin('facts', 'facts.subject', 'people.id').select('people.id'), 2],
    ['a left join with an alias', db.selectFrom('people').leftJoin('facts as f', 'f.subject', 'people.id').select('f.id'), 2],
    ['a cross join', db.selectFrom('people').crossJoin('facts').select('facts.id'), 2],
    ['a subquery to select from', db.selectFrom(db.selectFrom('people').select('id').as('p')).select('p.id'), 1],
    [
      'a subquery in a condition',
      db
        .selectFrom('facts')
        .select('id')
        .where('subject', 'in', (eb: AnyDatabase) => eb.selectFrom('people').select('id')),
      2,
    ],
    [
      'an exists',
      db
        .selectFrom('facts')
        .select('id')
        .where((eb) => eb.exists(eb.selectFrom('people').select('id'))),
      2,
    ],
    [
      'a subquery among what is selected',
      db.selectFrom('facts').select((eb) => eb.selectFrom('people').select('id').limit(1).as('x')),
      2,
    ],
    ['a union', db.selectFrom('facts').select('id').union(db.selectFrom('people').select('id')), 2],
    [
      'a query with a name',
      db
        .with('mine', (qb) => qb.selectFrom('people').select('id'))
        .selectFrom('mine')
        .select('id'),
      1,
    ],
    [
      'an or does not reach around it',
      db
        .selectFrom('people')
        .select('id')
        .where((eb) => eb.or([eb('id', '=', 'a'), eb('id', '=', 'b')])),
      1,
    ],
    ['an update', db.updateTable('people').set({ name: 'x' }).where('id', '=', '1'), 1],
    [
      'an update from another table',
      db.updateTable('people').from('facts').set({ name: 'x' }).whereRef('facts.subject', '=', 'people.id'),
      2,
    ],
    ['a delete', db.deleteFrom('people'), 1],
    ['a delete using another table', db.deleteFrom('people').using('facts').whereRef('facts.subject', '=', 'people.id'), 2],
    [
      'the update of an upsert',
      db
        .insertInto('saves')
        .values({ key: 'k' })
        .onConflict((c) => c.columns(['owner', 'key']).doUpdateSet({ version: 2 })),
      0,
    ],
  ]

  it.each(bound)('%s', (_name, query, conditions) => {
    const { sql: text, parameters } = query.compile()
    expect(count(text)).toBe(Math.max(conditions, count(text)))
    expect(count(text)).toBeGreaterThanOrEqual(conditions)
    expect(parameters).toContain('own_a')
    expect(text).toMatchSnapshot()
  })

  it('an insert gets the owner, from values and from a query', () => {
    const one = db
      .insertInto('people')
      .values([{ id: 'a' }, { id: 'b' }])
      .compile()
    expect([one.sql, one.parameters]).toEqual([
      'insert into "people" ("owner", "id") values (?, ?), (?, ?)',
      ['own_a', 'a', 'own_a', 'b'],
    ])
    const many = db.insertInto('people').columns(['id']).expression(db.selectFrom('facts').select('subject')).compile()
    expect(many.sql).toBe(
      'insert into "people" ("owner", "id") select ? as "owner", "subject" from "facts" where "facts"."owner" = ?',
    )
    expect(db.insertInto('people').values({ owner: 'own_a', id: 'a' }).compile().parameters).toEqual(['own_a', 'a'])
  })

  const refused: [string, () => { compile: () => unknown }][] = [
    ['a row of another owner', () => db.insertInto('people').values({ owner: 'own_b', id: 'a' })],
    [
      'one row of another owner among others',
      () =>
        db.insertInto('people').values([
          { owner: 'own_a', id: 'a' },
          { owner: 'own_b', id: 'b' },
        ]),
    ],
    [
      'an owner that comes out of a query',
      () =>
        db
          .insertInto('people')
          .columns(['owner', 'id'])
          .expression(db.selectFrom('facts').select(['field', 'id'])),
    ],
    ['an update that gives a row away', () => db.updateTable('people').set({ owner: 'own_b' })],
    [
      'an upsert that gives a row away',
      () =>
        db
          .insertInto('people')
          .values({ id: 'a' })
          .onConflict((c) => c.column('id').doUpdateSet({ owner: 'own_b' })),
    ],
    ['a table without owners', () => db.selectFrom('meta').selectAll()],
    ['a table of the database itself', () => db.selectFrom('sqlite_schema').selectAll()],
    ['a table of another schema', () => db.selectFrom('temp.people').selectAll()],
    ['a right join', () => db.selectFrom('people').rightJoin('facts', 'facts.subject', 'people.id').select('facts.id')],
    ['a full join', () => db.selectFrom('people').fullJoin('facts', 'facts.subject', 'people.id').select('facts.id')],
    [
      'a named query that hides a table',
      () =>
        db
          .with('people', (qb) => qb.selectFrom('facts').selectAll())
          .selectFrom('people')
          .selectAll(),
    ],
    [
      'a name that holds only inside',
      () => db.selectFrom((eb: AnyDatabase) => eb.selectFrom('outside').selectAll().as('x')).selectAll(),
    ],
    ['a query hidden in plain SQL', () => db.selectFrom('facts').select(sql`(select name from people)`.as('x'))],
    ['a merge', () => db.mergeInto('people').using('facts', 'facts.subject', 'people.id').whenMatched().thenDelete()],
    ['a table to be made', () => db.schema.createTable('x').addColumn('a', 'text')],
  ]

  it.each(refused)('%s is refused', (_name, query) => {
    expect(() => query().compile()).toThrow()
  })

  it('plain SQL cannot be run at all', async () => {
    await expect(sql`select 1`.execute(db)).rejects.toThrow('cannot be bound')
  })
})

describe.each(dialects)('two owners on %s', (dialect) => {
  let test: Awaited<ReturnType<typeof createTestStore>>
  beforeAll(async () => {
    test = await createTestStore({ dialect })
  })
  afterAll(() => test.close())

  it('neither sees, changes, undoes or removes what belongs to the other', async () => {
    const { store, newId, now } = test
    const options = { action: 'tests.change', at: now(), newId }
    const [person, one] = [somePerson(test, 'Mine Only'), someOpportunity(test)]
    const interview = someInterview(test, one.id)
    const { changeId } = await store.change('own_a', options, async (repos) => {
      await repos.people.add(person)
      await repos.opportunities.add(one)
      await repos.interviews.add(interview)
      await repos.imports.add(someImport(test))
    })
    await store.look('own_b', async (repos) => {
      expect(await repos.people.find(person.id)).toBeUndefined()
      expect(await repos.people.search({ words: 'mine' })).toEqual({ people: [], total: 0 })
      expect([
        await repos.opportunities.list(),
        await repos.interviews.list(),
        await repos.imports.list(),
        await repos.changes.list(),
      ]).toEqual([[], [], [], []])
    })
    for (const attempt of [
      () => store.change('own_b', options, ({ people }) => people.change(person.id, { name: 'Theirs' })),
      () => store.change('own_b', options, ({ people }) => people.remove(person.id)),
      () => store.change('own_b', options, ({ changes }) => changes.undo(changeId!)),
      () => store.change('own_b', options, ({ interviews }) => interviews.add(someInterview(test, one.id))),
      () => store.forget('own_b', person.id),
    ]) {
      await expect(attempt()).rejects.toThrow()
    }
    // The same id may be somebody else's too: the owner is part of every key.
    await store.change('own_b', options, ({ people }) => people.add({ ...person, name: 'Theirs' }))
    expect((await store.look('own_a', ({ people }) => people.get(person.id))).name).toBe('Mine Only')
    expect((await store.look('own_b', ({ people }) => people.get(person.id))).name).toBe('Theirs')
  })
})

describe('the second net', () => {
  let test: Awaited<ReturnType<typeof createTestStore>>
  beforeAll(async () => {
    test = await createTestStore({ dialect: 'postgres' })
    for (const owner of ['own_a', 'own_b']) {
      await test.store.change(owner, { action: 'tests.change', at: test.now(), newId: test.newId }, ({ people }) =>
        people.add(somePerson(test)),
      )
    }
  })
  afterAll(() => test.close())

  it('PostgreSQL itself shows nobody a row that is not theirs, and forgets the owner with the transaction', async () => {
    const client = new pg.Client({ connectionString: test.url })
    await client.connect()
    try {
      for (const table of ownedTables) {
        expect([table, (await client.query(`select * from ${table}`)).rowCount]).toEqual([table, 0])
      }
      await client.query("begin; select set_config('app.owner', 'own_b', true)")
      expect((await client.query('select distinct owner from people')).rows).toEqual([{ owner: 'own_b' }])
      expect((await client.query("update people set name = 'taken' where owner = 'own_a'")).rowCount).toBe(0)
      await expect(client.query("insert into owners (owner, created_at) values ('own_a2', 'x')")).rejects.toThrow(
        'row-level security',
      )
      await client.query('rollback')
      expect((await client.query('select * from people')).rowCount).toBe(0)
    } finally {
      await client.end()
    }
  })
})
