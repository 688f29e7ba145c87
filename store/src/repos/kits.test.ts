import { expect, it } from 'vitest'
import { exam } from '../testing/exam.ts'
import { someAttendee, someInterview, someKit, someOpportunity, somePerson, someTap } from '../testing/samples.ts'

exam('kits', (test) => {
  const written = async () => {
    const [one, ana] = [someOpportunity(test()), somePerson(test())]
    const interview = someInterview(test(), one.id, { attendees: [someAttendee(ana.id)] })
    const taps = [
      someTap({ personId: ana.id, words: '“mehr Zahlen” & 🚢' }),
      someTap({ id: 'tap-0002', mark: 'arrow', ref: '', text: '' }),
    ]
    const kit = someKit(test(), interview.id, { taps, answers: ['ans_1'], theirZone: 'Asia/Tokyo' })
    await test().change(async (repos) => {
      await repos.opportunities.add(one)
      await repos.people.add(ana)
      await repos.interviews.add(interview)
      await repos.kits.add(kit)
    })
    return { one, ana, interview, kit, taps }
  }
  const find = (interviewId: string) => test().look(({ kits }) => kits.findOfInterview(interviewId))

  it('choices and marks are kept as they were made', async () => {
    const { interview, kit } = await written()
    expect(await find(interview.id)).toMatchObject(kit)
    expect((await test().look(({ kits }) => kits.list())).map(({ id }) => id)).toContain(kit.id)
  })

  it('marks that come one after another are one step back, under a new version', async () => {
    const { interview, kit, taps } = await written()
    const mark = (version: number, words: string) =>
      test().change(({ kits }) => kits.change(kit.id, { version, taps: [someTap({ words })] }), 'kits.tap')
    await mark(2, 'a')
    const before = (await test().look(({ changes }) => changes.list(500))).length
    const last = await mark(3, 'ab')
    expect((await test().look(({ changes }) => changes.list(500))).length).toBe(before)
    await test().change(({ changes }) => changes.undo(last.changeId!))
    expect(await find(interview.id)).toMatchObject({ taps, version: 4 })
  })

  it('two who are one keep what they said, and whoever goes leaves the mark', async () => {
    const { ana, interview } = await written()
    const again = somePerson(test(), 'Ana Ruíz')
    await test().change(({ people }) => people.add(again))
    await test().change(({ people }) => people.unite(again.id, ana.id), 'people.merge')
    expect((await find(interview.id))?.taps[0]).toMatchObject({ personId: again.id })
    await test().change(({ people }) => people.remove(again.id))
    expect((await find(interview.id))?.taps[0]).toMatchObject({ personId: null, mark: 'circle' })
  })

  it('whoever is forgotten takes along what they said', async () => {
    const { ana, interview } = await written()
    await test().store.forget(test().owner, ana.id)
    expect((await find(interview.id))?.taps).toMatchObject([{ id: 'tap-0002' }])
  })

  it('a talk takes its kit along, and one undo brings both back', async () => {
    const { interview, kit } = await written()
    const { changeId } = await test().change(({ interviews }) => interviews.remove(interview.id))
    expect(await find(interview.id)).toBeUndefined()
    await test().change(({ changes }) => changes.undo(changeId!))
    expect(await find(interview.id)).toMatchObject({ taps: kit.taps })
  })

  it('answers are prepared once for all talks', async () => {
    const answer = { id: test().newId('answer'), kind: 'answer' as const, question: 'Why us?', answer: 'The quays.' }
    await test().change(({ preparedAnswers }) => preparedAnswers.add(answer))
    await test().change(({ preparedAnswers }) => preparedAnswers.change(answer.id, { answer: 'The winter.' }))
    expect(await test().look(({ preparedAnswers }) => preparedAnswers.get(answer.id))).toMatchObject({ answer: 'The winter.' })
    expect(await test().look(({ preparedAnswers }) => preparedAnswers.list())).toHaveLength(1)
    await test().change(({ preparedAnswers }) => preparedAnswers.remove(answer.id))
    expect(await test().look(({ preparedAnswers }) => preparedAnswers.find(answer.id))).toBeUndefined()
  })
})
