import { expect, it } from 'vitest'
import { exam } from '../testing/exam.ts'
import { someContact, someOpportunity, somePerson } from '../testing/samples.ts'

exam('contacts', (test) => {
  it('what was sent and what came back is listed for a person and for an opportunity', async () => {
    const [ana, one] = [somePerson(test()), someOpportunity(test())]
    const [out, back] = [
      someContact(test(), { personId: ana.id, opportunityId: one.id }),
      someContact(test(), { personId: ana.id, direction: 'in', type: null, at: '2026-03-02T08:00:00.000Z' }),
    ]
    await test().change(async ({ people, opportunities, contacts }) => {
      await people.add(ana)
      await opportunities.add(one)
      await contacts.add(back)
      await contacts.add(out)
    })
    expect(await test().look(({ contacts }) => contacts.list({ personId: ana.id }))).toEqual([out, back])
    expect(await test().look(({ contacts }) => contacts.list({ opportunityId: one.id }))).toEqual([out])
    await test().change(({ contacts }) => contacts.remove(out.id))
    expect(await test().look(({ contacts }) => contacts.list())).toEqual([back])
  })

  it('a move is done, put off or dropped, and that can be taken back', async () => {
    const decision = {
      moveId: 'thank-you:opp_1',
      decision: 'not-now' as const,
      until: '2026-03-09T08:00:00.000Z',
      at: test().now(),
    }
    await test().change(({ decisions }) => decisions.save(decision))
    const { changeId } = await test().change(({ decisions }) => decisions.save({ ...decision, decision: 'done', until: null }))
    expect(await test().look(({ decisions }) => decisions.list())).toEqual([{ ...decision, decision: 'done', until: null }])
    await test().change(({ changes }) => changes.undo(changeId!))
    expect(await test().look(({ decisions }) => decisions.find(decision.moveId))).toEqual(decision)
    await test().change(({ decisions }) => decisions.remove(decision.moveId))
    expect(await test().look(({ decisions }) => decisions.list())).toEqual([])
  })
})
