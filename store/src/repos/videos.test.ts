import { expect, it } from 'vitest'
import { exam } from '../testing/exam.ts'
import { someInterview, someOpportunity, somePerson, someVideo } from '../testing/samples.ts'

exam('videos', (test) => {
  it('a video note is kept, changed to the tenth of a second, taken back and removed', async () => {
    const [ana, acme] = [somePerson(test()), someOpportunity(test())]
    const talk = someInterview(test(), acme.id)
    const note = someVideo(test(), { personId: ana.id, opportunityId: acme.id, interviewId: talk.id })
    const other = someVideo(test(), { opportunityId: acme.id, createdAt: '2026-03-03T09:00:00.000Z' })
    await test().change(async ({ people, opportunities, interviews, videos }) => {
      await people.add(ana)
      await opportunities.add(acme)
      await interviews.add(talk)
      await videos.add(note)
      await videos.add(other)
    })
    const list = (of: object) => test().look(async ({ videos }) => (await videos.list(of)).map(({ id }) => id))
    expect(await list({ opportunityId: acme.id })).toEqual([other.id, note.id])
    expect(await list({ personId: ana.id })).toEqual([note.id])
    const { changeId } = await test().change(({ videos }) =>
      videos.change(note.id, { seconds: 35.2, trimEnd: 34.9, shownTo: 'Jo' }),
    )
    expect(await test().look(({ videos }) => videos.get(note.id))).toMatchObject({ seconds: 35.2, trimEnd: 34.9, shownTo: 'Jo' })
    await test().change(({ changes }) => changes.undo(changeId!))
    expect(await test().look(({ videos }) => videos.get(note.id))).toMatchObject({ seconds: 0, shownTo: '' })
    await test().change(({ videos }) => videos.remove(other.id))
    expect(await list({})).toEqual([note.id])
  })

  it('stays when its role, its talk or its person goes, and comes back to them with one undo', async () => {
    const [ben, role] = [somePerson(test(), 'Ben Other'), someOpportunity(test(), 'Tern & Co')]
    const talk = someInterview(test(), role.id)
    const note = someVideo(test(), { personId: ben.id, opportunityId: role.id, interviewId: talk.id })
    await test().change(async ({ people, opportunities, interviews, videos }) => {
      await people.add(ben)
      await opportunities.add(role)
      await interviews.add(talk)
      await videos.add(note)
    })
    const links = async () => {
      const { opportunityId, interviewId, personId } = await test().look(({ videos }) => videos.get(note.id))
      return [opportunityId, interviewId, personId]
    }
    const gone = await test().change(({ opportunities }) => opportunities.remove(role.id))
    expect(await links()).toEqual([null, null, ben.id])
    await test().change(({ changes }) => changes.undo(gone.changeId!))
    expect(await links()).toEqual([role.id, talk.id, ben.id])
    await test().change(({ people }) => people.remove(ben.id))
    expect(await links()).toEqual([role.id, talk.id, null])
  })
})
