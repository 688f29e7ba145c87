import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestStore, dialects, type TestStore } from './testing/index.ts'

describe.each(dialects)('%s', (dialect) => {
  let test: TestStore
  beforeAll(async () => {
    test = await createTestStore({ dialect })
  })
  afterAll(() => test.close())

  it('a person who was added is found, changed, undone and redone', async () => {
    const { newId } = test
    const person = {
      id: newId('person'),
      name: 'Ana Ruíz',
      headline: null,
      company: 'Acme',
      position: null,
      email: null,
      url: null,
      phone: null,
      notes: null,
      profile: null,
      connectedOn: null,
      importId: null,
    }
    const added = await test.change(({ people }) => people.add(person))
    expect(added.changeId).toBe('chg_1')
    expect(await test.look(({ people }) => people.search({ words: 'ruiz' }))).toMatchObject({
      total: 1,
      people: [{ name: 'Ana Ruíz' }],
    })
    const changed = await test.change(({ people }) => people.change(person.id, { company: 'Umbrella' }))
    const undone = await test.change(({ changes }) => changes.undo(changed.changeId!))
    expect((await test.look(({ people }) => people.get(person.id))).company).toBe('Acme')
    await test.change(({ changes }) => changes.undo(undone.changeId!))
    expect((await test.look(({ people }) => people.get(person.id))).company).toBe('Umbrella')
    await expect(test.change(({ changes }) => changes.undo(added.changeId!))).rejects.toThrow('changed or used since')
    expect(await test.look(({ changes }) => changes.list())).toHaveLength(4)
  })
})
