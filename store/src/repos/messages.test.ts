import { expect, it } from 'vitest'
import { exam } from '../testing/exam.ts'
import { someClipping, someInterview, someMessage, someOpportunity, somePerson } from '../testing/samples.ts'

exam('messages', (test) => {
  const written = async (more: object = {}) => {
    const [ana, one] = [somePerson(test()), someOpportunity(test())]
    const interview = someInterview(test(), one.id)
    const draft = someMessage(test(), { personId: ana.id, opportunityId: one.id, interviewId: interview.id, ...more })
    await test().change(async ({ people, opportunities, interviews, messages }) => {
      await people.add(ana)
      await opportunities.add(one)
      await interviews.add(interview)
      await messages.add(draft)
    })
    return { ana, one, interview, draft }
  }
  const version = (messageId: `msg_${string}`, because: 'kept' | 'sent', text: string) => ({
    id: test().newId('version'),
    messageId,
    version: 1,
    subject: 'The berths',
    text,
    because,
    at: test().now(),
  })

  it('drafts and what was sent are found by person, role, talk and move', async () => {
    const { ana, one, interview, draft } = await written({
      moveId: 'thank-you:x',
      attachments: [{ fileId: 'fil_1', name: 'a.pdf' }],
    })
    const sent = someMessage(test(), { personId: ana.id, sentAt: '2026-03-02T08:00:00.000Z' })
    await test().change(({ messages }) => messages.add(sent))
    const ids = (filter: object) => test().look(async ({ messages }) => (await messages.list(filter)).map(({ id }) => id))
    expect(await ids({ personId: ana.id, sent: true })).toEqual([sent.id])
    expect(await ids({ opportunityId: one.id, interviewId: interview.id, moveId: 'thank-you:x', sent: false })).toEqual([
      draft.id,
    ])
    expect(await test().look(({ messages }) => messages.get(draft.id))).toMatchObject(draft)
  })

  it('a message goes with its versions, and one undo brings them back', async () => {
    const { draft } = await written()
    const [kept, sent] = [version(draft.id, 'kept', 'first'), version(draft.id, 'sent', 'second')]
    await test().change(async ({ messages, clippings }) => {
      await messages.keepVersion(kept)
      await messages.keepVersion(sent)
      await clippings.add(someClipping(test(), { messageId: draft.id }))
    })
    const { changeId } = await test().change(({ messages }) => messages.remove(draft.id))
    expect(await test().look(({ messages }) => messages.versionsOf(draft.id))).toEqual([])
    await test().change(({ changes }) => changes.undo(changeId!))
    expect(await test().look(({ messages }) => messages.versionsOf(draft.id))).toEqual([kept, sent])
    expect((await test().look(({ clippings }) => clippings.list()))[0]?.messageId).toBe(draft.id)
  })

  it('saves while typing become one step back', async () => {
    const { draft } = await written()
    const save = (at: number, text: string) =>
      test().change(({ messages }) => messages.change(draft.id, { text, version: at }), 'messages.write')
    await save(2, 'a')
    const last = await save(3, 'ab')
    await test().change(({ changes }) => changes.undo(last.changeId!))
    expect((await test().look(({ messages }) => messages.get(draft.id))).text).toBe(draft.text)
  })

  it('a role goes with its drafts; what was sent to someone stays with them, and all of it comes back', async () => {
    const { one, ana, draft } = await written()
    const sent = someMessage(test(), { personId: ana.id, opportunityId: one.id, sentAt: '2026-03-02T08:00:00.000Z' })
    const clip = someClipping(test(), { opportunityId: one.id, on: '2026-04-01', kind: 'event' })
    await test().change(async ({ messages, clippings }) => {
      await messages.add(sent)
      await clippings.add(clip)
    })
    const { changeId } = await test().change(({ opportunities }) => opportunities.remove(one.id))
    const after = await test().look(async ({ messages }) => [await messages.find(draft.id), await messages.find(sent.id)])
    expect(after).toMatchObject([undefined, { personId: ana.id, opportunityId: null }])
    expect((await test().look(({ clippings }) => clippings.get(clip.id))).opportunityId).toBeNull()
    await test().change(({ changes }) => changes.undo(changeId!))
    expect(await test().look(({ messages }) => messages.get(draft.id))).toMatchObject(draft)
    expect(await test().look(({ clippings }) => clippings.list({ opportunityId: one.id }))).toEqual([clip])
  })

  it('two people that become one have written to the one that stays', async () => {
    const { ana, draft } = await written()
    const bea = somePerson(test(), 'Bea')
    await test().change(({ people }) => people.add(bea))
    const { changeId } = await test().change(({ people }) => people.unite(bea.id, ana.id))
    expect((await test().look(({ messages }) => messages.get(draft.id))).personId).toBe(bea.id)
    await test().change(({ changes }) => changes.undo(changeId!))
    expect((await test().look(({ messages }) => messages.get(draft.id))).personId).toBe(ana.id)
  })
})
