import { expect, it } from 'vitest'
import { exam } from '../testing/exam.ts'
import { someAttendee, someInterview, someOpportunity, somePerson } from '../testing/samples.ts'

exam('interviews', (test) => {
  const room = async () => {
    const [one, ana, ben] = [someOpportunity(test()), somePerson(test()), somePerson(test(), 'Ben')]
    await test().change(async ({ opportunities, people }) => {
      await opportunities.add(one)
      await people.addMany([ana, ben])
    })
    return { one, ana, ben }
  }

  it('an instant with an offset is kept as the same instant, and everyone in the room in their order', async () => {
    const { one, ana, ben } = await room()
    const attendees = [
      someAttendee(ben.id, { with: 'peer', decides: false, proposed: true, startsAt: '2026-03-05T09:30:00.000Z', minutes: 30 }),
      someAttendee(ana.id, { decides: true }),
    ]
    const interview = someInterview(test(), one.id, { attendees })
    await test().change(({ interviews }) => interviews.add(interview))
    const kept = await test().look(({ interviews }) => interviews.get(interview.id))
    expect(kept).toMatchObject({ startsAt: '2026-03-05T09:00:00.000Z', zone: 'Europe/Berlin', recalled: false, attendees })
    await test().change(({ interviews }) => interviews.change(interview.id, { attendees: [attendees[1]!] }))
    expect((await test().look(({ interviews }) => interviews.get(interview.id))).attendees).toEqual([attendees[1]])
  })

  it('they are listed by time, by opportunity and by person', async () => {
    const { one, ana } = await room()
    const at = (startsAt: string, more: object = {}) => someInterview(test(), one.id, { startsAt, ...more })
    const [third, first, second] = [
      at('2027-01-03T10:00:00Z'),
      at('2027-01-01T10:00:00Z'),
      at('2027-01-02T10:00:00Z', { attendees: [someAttendee(ana.id)] }),
    ]
    await test().change(async ({ interviews }) => {
      for (const interview of [third, first, second]) await interviews.add(interview)
    })
    const ids = async (filter: object) => (await test().look(({ interviews }) => interviews.list(filter))).map(({ id }) => id)
    expect(await ids({ opportunityId: one.id })).toEqual([first.id, second.id, third.id])
    expect(await ids({ from: '2027-01-02T11:00:00+01:00', to: '2027-01-03T10:00:00Z' })).toEqual([second.id])
    expect(await ids({ personId: ana.id })).toEqual([second.id])
    expect((await ids({})).length).toBeGreaterThan(3)
  })

  it('a glance says the same as the whole, and of each role the talks around a moment are known', async () => {
    const { one, ana } = await room()
    const at = (startsAt: string, more: object = {}) =>
      someInterview(test(), one.id, { startsAt, attendees: [someAttendee(ana.id, { decides: true })], ...more })
    const [past, held, next, cancelled] = [
      at('2027-02-01T10:00:00Z'),
      at('2027-02-02T10:00:00Z'),
      at('2027-02-04T10:00:00Z'),
      at('2027-02-03T12:00:00Z', { status: 'cancelled' }),
    ]
    await test().change(async ({ interviews }) => {
      for (const interview of [past, held, next, cancelled]) await interviews.add(interview)
    })
    const { all, glances, around } = await test().look(async ({ interviews }) => ({
      all: await interviews.list(),
      glances: await interviews.glance(),
      around: await interviews.around('2027-02-03T10:00:00+01:00'),
    }))
    expect(glances).toEqual(
      all.map(({ id, opportunityId, startsAt, status, scheduledMinutes, place, recalled, createdAt, attendees }) => ({
        id,
        opportunityId,
        startsAt,
        status,
        scheduledMinutes,
        place,
        recalled,
        createdAt,
        attendees: attendees.map((seat) => ({ interviewId: id, ...seat })),
      })),
    )
    expect(around.get(one.id)).toEqual({ last: '2027-02-02T10:00:00.000Z', next: '2027-02-04T10:00:00.000Z' })
  })

  it('an invite is found again by its UID', async () => {
    const { one } = await room()
    await test().change(({ interviews }) => interviews.add(someInterview(test(), one.id, { uid: 'a@b', sequence: 2 })))
    expect(await test().look(({ interviews }) => interviews.findByUid('a@b'))).toMatchObject({ sequence: 2 })
    expect(await test().look(({ interviews }) => interviews.findByUid('none'))).toBeUndefined()
  })

  it('an interview cannot belong to an opportunity that is not there, and then nothing of the change is kept', async () => {
    const ghost = someInterview(test(), 'opp_ghost')
    const person = somePerson(test(), 'Never kept')
    await expect(
      test().change(async ({ people, interviews }) => {
        await people.add(person)
        await interviews.add(ghost)
      }),
    ).rejects.toThrow()
    expect(await test().look(({ people }) => people.find(person.id))).toBeUndefined()
  })

  it('one that is removed comes back with an undo', async () => {
    const { one, ana } = await room()
    const interview = someInterview(test(), one.id, { attendees: [someAttendee(ana.id)] })
    await test().change(({ interviews }) => interviews.add(interview))
    const { changeId } = await test().change(({ interviews }) => interviews.remove(interview.id))
    expect(await test().look(({ interviews }) => interviews.find(interview.id))).toBeUndefined()
    await test().change(({ changes }) => changes.undo(changeId!))
    expect((await test().look(({ interviews }) => interviews.get(interview.id))).attendees).toHaveLength(1)
  })
})
