import { expect, it } from 'vitest'
import { exam } from '../testing/exam.ts'
import { someContact, someDebrief, someInterview, someOpportunity, somePerson } from '../testing/samples.ts'

exam('opportunities', (test) => {
  it('open ones and ended ones are told apart, and both are found by any part of their name', async () => {
    const [open, ended] = [someOpportunity(test(), 'Café Zürich'), someOpportunity(test(), 'Globex', { outcome: 'withdrawn' })]
    await test().change(async ({ opportunities }) => {
      await opportunities.add(open)
      await opportunities.add({ ...ended, employer: ['small', 'public'] })
    })
    const names = async (filter: object) =>
      (await test().look(({ opportunities }) => opportunities.list(filter))).map(({ company }) => company)
    expect(await names({ open: true })).toEqual(['Café Zürich'])
    expect(await names({ open: false })).toEqual(['Globex'])
    expect(await names({ words: 'zurich engi' })).toEqual(['Café Zürich'])
    expect(await names({})).toHaveLength(2)
    const { whole, glances, called } = await test().look(async ({ opportunities }) => ({
      whole: await opportunities.list({}),
      glances: await opportunities.glance({}),
      called: await opportunities.names([open.id]),
    }))
    expect(glances).toEqual(whole.map(({ posting: _posting, ...rest }) => rest))
    expect([...called]).toEqual([[open.id, { company: 'Café Zürich', role: open.role }]])
    expect((await test().look(({ opportunities }) => opportunities.get(ended.id))).employer).toEqual(['small', 'public'])
  })

  it('a dated history keeps its order', async () => {
    const one = someOpportunity(test(), 'Stages')
    const step = (on: string, name: 'applied' | 'screen') => ({
      id: test().newId('stage'),
      opportunityId: one.id,
      step: name,
      on,
      at: test().now(),
    })
    const [later, earlier] = [step('2026-02-02', 'screen'), step('2026-01-01', 'applied')]
    await test().change(async ({ opportunities, stages }) => {
      await opportunities.add(one)
      await stages.add(later)
      await stages.add(earlier)
    })
    expect(await test().look(({ stages }) => stages.listOf(one.id))).toEqual([earlier, later])
    await test().change(({ stages }) => stages.change(later.id, { on: '2026-02-03' }))
    expect(await test().look(({ stages }) => stages.list())).toHaveLength(2)
  })

  it('one that is removed takes its interviews and debriefs along, and one undo brings all of it back', async () => {
    const [one, person] = [someOpportunity(test(), 'Gone'), somePerson(test())]
    const interview = someInterview(test(), one.id)
    const debrief = someDebrief(test(), interview.id)
    await test().change(async (repos) => {
      await repos.people.add(person)
      await repos.opportunities.add(one)
      await repos.stages.add({ id: test().newId('stage'), opportunityId: one.id, step: 'applied', on: '2026-01-01' })
      await repos.interviews.add(interview)
      await repos.debriefs.save(debrief)
      await repos.interpretations.add({
        id: test().newId('interpretation'),
        debriefId: debrief.id,
        personId: null,
        field: 'promise',
        value: 'vague',
        quote: 'soon',
        by: 'program',
        at: test().now(),
      })
      await repos.contacts.add(someContact(test(), { opportunityId: one.id, personId: person.id }))
      await repos.contacts.add(someContact(test(), { opportunityId: one.id }))
    })
    const { changeId } = await test().change(({ opportunities }) => opportunities.remove(one.id))
    await test().look(async (repos) => {
      expect(await repos.interviews.list({ opportunityId: one.id })).toEqual([])
      expect(await repos.contacts.list({ personId: person.id })).toMatchObject([{ opportunityId: null }])
    })
    await test().change(({ changes }) => changes.undo(changeId!))
    await test().look(async (repos) => {
      expect(await repos.debriefs.findOfInterview(interview.id)).toMatchObject(debrief)
      expect(await repos.interpretations.listOf(debrief.id)).toHaveLength(1)
      expect(await repos.contacts.list({ opportunityId: one.id })).toHaveLength(2)
      expect(await repos.stages.listOf(one.id)).toHaveLength(1)
    })
  })
})
