import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { isPart } from '../repos/gateways.ts'
import { tables } from '../tables/index.ts'
import { createTestStore, dialects, type TestStore } from '../testing/create-test-store.ts'
import { someOpportunity, somePerson, someVideo } from '../testing/samples.ts'
import { referencesTo } from './undo-row.ts'

interface Key {
  from: string
  column: string
  to: string
}

function keysInFile({ home }: TestStore): Key[] {
  const file = new DatabaseSync(join(home, 'standout.sqlite'), { readOnly: true })
  const keys = file
    .prepare(
      `select m.name as "from", k."from" as "column", k."table" as "to" from sqlite_schema m, pragma_foreign_key_list(m.name) k
       where m.type = 'table' and k."from" <> 'owner'`,
    )
    .all()
  file.close()
  return keys as unknown as Key[]
}

async function keysInServer({ url }: TestStore): Promise<Key[]> {
  const server = new pg.Client({ connectionString: url })
  await server.connect()
  const { rows } = await server.query(
    `select child.relname as "from", a.attname as "column", parent.relname as "to" from pg_constraint c
     join pg_class child on child.oid = c.conrelid join pg_class parent on parent.oid = c.confrelid
     join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
     where c.contype = 'f' and c.connamespace = current_schema()::regnamespace and a.attname <> 'owner'`,
  )
  await server.end()
  return rows
}

/** A part goes and comes with its whole, so it keeps nobody from taking that back. */
const ofItsWhole = ({ from, column }: Key) => {
  const table = tables.find(({ name }) => name === from)
  return table && isPart(table) && table.key.includes(column)
}

describe.each(dialects)('what an undo may leave hanging on %s', (dialect) => {
  it('every foreign key is known to the undo', async () => {
    const test = await createTestStore({ dialect })
    const keys = (await (dialect === 'sqlite' ? keysInFile(test) : keysInServer(test))).filter((key) => !ofItsWhole(key))
    expect(keys.length).toBeGreaterThan(20)
    const unknown = keys.filter(({ from, column, to }) => !referencesTo(to).some((one) => one[0] === from && one[1] === column))
    expect(unknown).toEqual([])
    await test.close()
  })

  it('someone a video is for, and a round that found something, are told as used', async () => {
    const test = await createTestStore({ dialect })
    const [person, one] = [somePerson(test, 'Vera Viewer'), someOpportunity(test)]
    const round = { id: test.newId('presence'), startedAt: test.now(), finishedAt: null, repeatOn: null, looked: [] }
    const finding = { foundWith: null, what: 'A photo', url: null, verdict: 'mend' as const, fix: 'Ask.', mendedAt: null }
    const added = [
      await test.change(({ people }) => people.add(person)),
      await test.change(({ opportunities }) => opportunities.add(one)),
      await test.change(({ presence }) => presence.add(round)),
    ]
    await test.change(async ({ videos, findings }) => {
      await videos.add(someVideo(test, { personId: person.id, opportunityId: one.id }))
      await findings.add({ ...finding, id: test.newId('finding'), checkId: round.id, foundAt: test.now() })
    })
    for (const { changeId } of added)
      await expect(test.change(({ changes }) => changes.undo(changeId!))).rejects.toMatchObject({ code: 'changes.moved_on' })
    await test.close()
  })
})
