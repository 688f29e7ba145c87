import { expect, it } from 'vitest'
import { exam } from '../testing/exam.ts'
import { someEvent, someGuest, somePerson } from '../testing/samples.ts'

exam('events', (test) => {
  const planned = async (more: object = {}) => {
    const [ana, ben] = [somePerson(test()), somePerson(test(), 'Ben Ode')]
    const event = someEvent(test(), { people: [someGuest(ana), someGuest(ben, { talked: true, words: 'Ice.' })], ...more })
    await test().change(async (repos) => {
      await repos.people.add(ana)
      await repos.people.add(ben)
      await repos.events.add(event)
    })
    return { ana, ben, event }
  }

  it('keeps everything as it was given, and finds it by time and by person', async () => {
    const { ana, event } = await planned({ expectedTalks: 2.5, allDay: true, paidCents: 1250 })
    expect(await test().look(({ events }) => events.get(event.id))).toMatchObject(event)
    const list = (filter: object) => test().look(({ events }) => events.list(filter))
    expect((await list({ personId: ana.id })).map(({ id }) => id)).toEqual([event.id])
    expect((await list({ from: '2026-03-10T22:00:01+01:00', personId: ana.id })).length).toBe(0)
    expect((await list({ from: '2026-03-10T20:00:00Z', to: '2026-03-10T18:00:01Z', personId: ana.id })).length).toBe(1)
    expect((await list({ to: '2026-03-10T18:00:00Z', personId: ana.id })).length).toBe(0)
  })

  it('someone who is merged stands there once, with what was noted of both; one undo parts them again', async () => {
    const { ana, ben, event } = await planned()
    const { changeId } = await test().change(({ people }) => people.unite(ana.id, ben.id))
    const { people } = await test().look(({ events }) => events.get(event.id))
    expect(people).toMatchObject([{ talked: true, words: 'Ice.', expected: true }])
    await test().change(({ changes }) => changes.undo(changeId!))
    expect((await test().look(({ events }) => events.get(event.id))).people).toHaveLength(2)
  })

  it('someone who is removed leaves their name', async () => {
    const { ana, event } = await planned()
    await test().change(({ people }) => people.remove(ana.id))
    expect((await test().look(({ events }) => events.get(event.id))).people[0]).toMatchObject({
      personId: null,
      name: 'Ana Ruíz',
    })
  })

  it('an event comes and goes in one step', async () => {
    const { event } = await planned()
    const { changeId } = await test().change(({ events }) => events.remove(event.id))
    expect(await test().look(({ events }) => events.find(event.id))).toBeUndefined()
    await test().change(({ changes }) => changes.undo(changeId!))
    expect((await test().look(({ events }) => events.get(event.id))).people).toHaveLength(2)
  })
})
