import { expect, it } from 'vitest'
import { exam } from '../testing/exam.ts'
import { someDebrief, someInterview, someOpportunity, someoneInDebrief, somePerson } from '../testing/samples.ts'

exam('debriefs', (test) => {
  const night = async () => {
    const [one, ana] = [someOpportunity(test()), somePerson(test())]
    const interview = someInterview(test(), one.id)
    await test().change(async ({ opportunities, people, interviews }) => {
      await opportunities.add(one)
      await people.add(ana)
      await interviews.add(interview)
    })
    return { ana, interview }
  }

  it('every word is kept as it was written, for each person apart', async () => {
    const { ana, interview } = await night()
    const people = [
      someoneInDebrief(ana.id, 'Ana', {
        concernsWords: '“too junior”\n  — her words',
        firstFive: 4,
        smile: 'unclear',
        decides: true,
        offScriptTopics: ['sailing'],
      }),
      someoneInDebrief(null, 'the tall one', { likedBut: 'but no Kubernetes' }),
    ]
    const debrief = someDebrief(test(), interview.id, { people })
    await test().change(({ debriefs }) => debriefs.save(debrief))
    expect(await test().look(({ debriefs }) => debriefs.findOfInterview(interview.id))).toMatchObject({ ...debrief, people })
    expect((await test().look(({ debriefs }) => debriefs.list())).at(-1)?.people).toEqual(people)
  })

  it('a glance says who was there and what the talk was, and which interviews are written down', async () => {
    const { ana, interview } = await night()
    const people = [someoneInDebrief(ana.id, 'Ana', { decides: true }), someoneInDebrief(null, 'the tall one')]
    await test().change(({ debriefs }) => debriefs.save(someDebrief(test(), interview.id, { people })))
    const { all, glances, written } = await test().look(async ({ debriefs }) => ({
      all: await debriefs.list(),
      glances: await debriefs.glance(),
      written: await debriefs.interviewIds(),
    }))
    const brief = all.map(({ id, interviewId, talk, people: met }) => ({
      id,
      interviewId,
      talk,
      people: met.map(({ personId, with: role, decides }) => ({ debriefId: id, personId, with: role, decides })),
    }))
    expect(glances).toEqual(brief)
    expect(written).toEqual(new Set(all.map(({ interviewId }) => interviewId)))
  })

  it('saves while typing become one step back, not hundreds', async () => {
    const { ana, interview } = await night()
    const debrief = someDebrief(test(), interview.id)
    const save = (version: number, likedBut: string) =>
      test().change(
        ({ debriefs }) => debriefs.save({ ...debrief, version, people: [someoneInDebrief(ana.id, 'Ana', { likedBut })] }),
        'debriefs.write',
      )
    await save(1, '')
    const before = (await test().look(({ changes }) => changes.list(500))).length
    for (let version = 2; version < 6; version++) await save(version, 'x'.repeat(version))
    const last = await save(6, 'xxxxxx')
    expect((await test().look(({ changes }) => changes.list(500))).length).toBe(before + 1)
    await test().change(({ changes }) => changes.undo(last.changeId!))
    // The words of the first save under a number of its own: a page that still shows the sixth overwrites nothing.
    expect(await test().look(({ debriefs }) => debriefs.get(debrief.id))).toMatchObject({
      version: 7,
      people: [{ likedBut: '' }],
    })
  })

  it('a save that has already arrived is known by its key', async () => {
    const { interview } = await night()
    const debrief = someDebrief(test(), interview.id)
    const key = `key of ${debrief.id}`
    await test().change(async ({ debriefs, saves }) => {
      await debriefs.save(debrief)
      await saves.add({ key, debriefId: debrief.id, version: 1, at: test().now() })
    })
    expect(await test().look(({ saves }) => saves.find(key))).toEqual({
      key,
      debriefId: debrief.id,
      version: 1,
      at: test().now(),
    })
    expect(await test().look(({ saves }) => saves.find('other'))).toBeUndefined()
  })

  it('what the program makes of the words is made again, and what a hand corrected stays', async () => {
    const { interview } = await night()
    const debrief = someDebrief(test(), interview.id)
    const meaning = (value: string, by: 'program' | 'hand' = 'program') => ({
      id: test().newId('interpretation'),
      debriefId: debrief.id,
      personId: null,
      field: 'promise' as const,
      value,
      quote: 'q',
      by,
      at: test().now(),
    })
    const [vague, forAll, hand] = [meaning('vague'), meaning('for-all'), meaning('only-if-yes', 'hand')]
    await test().change(async ({ debriefs, interpretations }) => {
      await debriefs.save(debrief)
      await interpretations.add(hand)
      await interpretations.replaceProgram(debrief.id, [vague])
    })
    const again = await test().change(({ interpretations }) => interpretations.replaceProgram(debrief.id, [meaning('vague')]))
    expect(again.changeId).toBeNull()
    await test().change(({ interpretations }) => interpretations.replaceProgram(debrief.id, [forAll]))
    const kept = await test().look(({ interpretations }) => interpretations.listOf(debrief.id))
    expect(kept.map(({ value }) => value).sort()).toEqual(['for-all', 'only-if-yes'])
    await test().change(({ debriefs }) => debriefs.remove(debrief.id))
    expect(await test().look(({ interpretations }) => interpretations.listOf(debrief.id))).toEqual([])
  })
})
