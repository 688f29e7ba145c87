import { expect, it } from 'vitest'
import { exam } from '../testing/exam.ts'
import { someBrief, someInterview, someOpportunity, somePerson } from '../testing/samples.ts'

exam('briefs', (test) => {
  const written = async (more: object = {}) => {
    const [one, ana] = [someOpportunity(test()), somePerson(test())]
    const interview = someInterview(test(), one.id)
    const brief = someBrief(test(), one.id, { personId: ana.id, interviewId: interview.id, ...more })
    await test().change(async (repos) => {
      await repos.opportunities.add(one)
      await repos.people.add(ana)
      await repos.interviews.add(interview)
      await repos.briefs.add(brief)
    })
    return { one, ana, interview, brief }
  }

  it('every section is kept as it was written', async () => {
    const { one, brief } = await written({ understood: [{ text: '“Zu spät” — <w:p> & 🚢', quote: null }] })
    expect(await test().look(({ briefs }) => briefs.get(brief.id))).toMatchObject(brief)
    expect(await test().look(({ briefs }) => briefs.findOfOpportunity(one.id))).toMatchObject(brief)
    const [glance, ...others] = await test().look(({ briefs }) => briefs.glance({ opportunityId: one.id }))
    expect(others).toEqual([])
    expect(Object.keys(glance!).sort()).toEqual(['id', 'opportunityId', 'revision', 'title', 'updatedAt'])
    expect((await test().look(({ briefs }) => briefs.glance())).map(({ id }) => id)).toContain(brief.id)
  })

  it('saves while typing become one step back', async () => {
    const { brief } = await written()
    const save = (version: number) =>
      test().change(({ briefs }) => briefs.change(brief.id, { version, title: `Title ${version}` }), 'briefs.write')
    await save(2)
    const before = (await test().look(({ changes }) => changes.list(500))).length
    await save(3)
    const last = await save(4)
    expect((await test().look(({ changes }) => changes.list(500))).length).toBe(before)
    await test().change(({ changes }) => changes.undo(last.changeId!))
    // What was undone is a version of its own, so that an open page notices.
    expect(await test().look(({ briefs }) => briefs.get(brief.id))).toMatchObject({ title: brief.title, version: 5 })
  })

  it('whoever goes leaves the brief, and a role takes its brief along; one undo brings all of it back', async () => {
    const { one, ana, interview, brief } = await written()
    await test().change(({ people }) => people.remove(ana.id))
    await test().change(({ interviews }) => interviews.remove(interview.id))
    expect(await test().look(({ briefs }) => briefs.get(brief.id))).toMatchObject({ personId: null, interviewId: null })
    const { changeId } = await test().change(({ opportunities }) => opportunities.remove(one.id))
    expect(await test().look(({ briefs }) => briefs.find(brief.id))).toBeUndefined()
    await test().change(({ changes }) => changes.undo(changeId!))
    expect(await test().look(({ briefs }) => briefs.get(brief.id))).toMatchObject({ title: brief.title })
    await test().change(({ briefs }) => briefs.remove(brief.id))
    expect(await test().look(({ briefs }) => briefs.findOfOpportunity(one.id))).toBeUndefined()
  })
})
