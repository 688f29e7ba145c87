import { expect, it } from 'vitest'
import { exam } from '../testing/exam.ts'
import { someDebrief, someFeedback, someInterview, someItem, someOpportunity, somePerson } from '../testing/samples.ts'

exam('feedback', (test) => {
  async function live() {
    const [ana, bea] = [somePerson(test(), 'Ana Ruíz'), somePerson(test(), 'Bea Ruíz')]
    const one = someOpportunity(test())
    const interview = someInterview(test(), one.id)
    const debrief = someDebrief(test(), interview.id)
    const about = { personId: ana.id, opportunityId: one.id, interviewId: interview.id }
    const piece = someFeedback(test(), { ...about, debriefId: debrief.id, source: 'debrief', field: 'improve' })
    const own = someFeedback(test(), about)
    const item = someItem(test())
    const ask = {
      id: test().newId('ask'),
      feedbackId: piece.id,
      label: 'numbers',
      quote: 'more numbers',
      less: false,
      verdict: null,
      line: null,
      itemId: item.id,
      removed: false,
      at: test().now(),
    }
    await test().change(async (repos) => {
      await repos.people.addMany([ana, bea])
      await repos.opportunities.add(one)
      await repos.interviews.add(interview)
      await repos.debriefs.add(debrief)
      await repos.feedback.add(piece)
      await repos.feedback.add(own)
      await repos.punchlist.add(item)
      await repos.asks.add(ask)
    })
    return { ana, bea, one, interview, debrief, piece, own, item, ask }
  }
  const find = (id: string) => test().look(({ feedback }) => feedback.find(id))

  it('words are there again as they were said, with what a hand made of them', async () => {
    const { piece, own, ask, debrief } = await live()
    expect(await find(piece.id)).toEqual(piece)
    expect(await test().look(({ asks }) => asks.list({ feedbackId: piece.id }))).toEqual([ask])
    const listed = await test().look(({ feedback }) => feedback.list({ debriefId: debrief.id }))
    expect(listed).toEqual([piece])
    expect((await test().look(({ feedback }) => feedback.list())).map(({ id }) => id)).toContain(own.id)
  })

  it('merging two people moves their words, and forgetting one leaves the words without the name', async () => {
    const { ana, bea, piece } = await live()
    await test().change(({ people }) => people.unite(bea.id, ana.id))
    expect(await find(piece.id)).toMatchObject({ personId: bea.id })
    await test().store.forget(test().owner, bea.id)
    expect(await find(piece.id)).toMatchObject({ personId: null, name: '', debriefId: null, words: piece.words })
  })

  it('the words of a debrief go with the talk and come back with one undo; what was kept by hand stays', async () => {
    const { piece, own, ask, interview } = await live()
    const { changeId } = await test().change(({ interviews }) => interviews.remove(interview.id))
    expect(await find(piece.id)).toBeUndefined()
    expect(await find(own.id)).toMatchObject({ interviewId: null, opportunityId: own.opportunityId })
    await test().change(({ changes }) => changes.undo(changeId!))
    expect(await find(piece.id)).toEqual(piece)
    expect(await test().look(({ asks }) => asks.list({ feedbackId: piece.id }))).toEqual([ask])
  })

  it('a role that goes lets go of what was kept by hand', async () => {
    const { own, one } = await live()
    await test().change(({ opportunities }) => opportunities.remove(one.id))
    expect(await find(own.id)).toMatchObject({ interviewId: null, opportunityId: null })
  })

  it('an item goes with its log, and the ask under it is free again', async () => {
    const { item, ask } = await live()
    const entry = {
      id: test().newId('practice'),
      itemId: item.id,
      on: '2026-03-02',
      minutes: 20,
      did: 'Read',
      proofUrl: null,
      proofFileId: null,
      at: test().now(),
    }
    await test().change(({ practice }) => practice.add(entry))
    expect(await test().look(({ practice }) => practice.list({ itemId: item.id }))).toEqual([entry])
    const { changeId } = await test().change(({ punchlist }) => punchlist.remove(item.id))
    expect(await test().look(({ asks }) => asks.get(ask.id))).toMatchObject({ itemId: null })
    expect(await test().look(({ practice }) => practice.find(entry.id))).toBeUndefined()
    await test().change(({ changes }) => changes.undo(changeId!))
    expect(await test().look(({ asks }) => asks.list({ itemId: item.id }))).toEqual([ask])
    expect(await test().look(({ practice }) => practice.list())).toContainEqual(entry)
  })

  it('a job goes with its postings', async () => {
    const target = {
      id: test().newId('target'),
      kind: 'watched' as const,
      title: 'Depot lead',
      hintId: null,
      described: null,
      createdAt: test().now(),
      updatedAt: test().now(),
    }
    const posting = { id: test().newId('posting'), targetId: target.id, title: '', text: 'You know SQL.', at: test().now() }
    await test().change(async ({ targets }) => {
      await targets.add(target)
      await targets.bring(posting)
    })
    expect(await test().look(({ targets }) => targets.postings(target.id))).toEqual([posting])
    await test().change(({ targets }) => targets.remove(target.id))
    expect(await test().look(({ targets }) => targets.postings())).toEqual([])
  })
})
