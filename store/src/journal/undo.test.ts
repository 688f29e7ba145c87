import { expect, it } from 'vitest'
import { exam } from '../testing/exam.ts'
import { someAttendee, someImport, someInterview, someOpportunity, somePerson } from '../testing/samples.ts'

exam('changes', (test) => {
  const name = async (id: string) => (await test().look(({ people }) => people.find(id)))?.name

  it('each change is told once, the latest first, with what took it back', async () => {
    const ana = somePerson(test(), 'Ana')
    const added = await test().change(({ people }) => people.add(ana), 'people.add')
    const renamed = await test().change(({ people }) => people.change(ana.id, { name: 'Anna' }), 'people.edit')
    const undone = await test().change(({ changes }) => changes.undo(renamed.changeId!), 'changes.undo')
    expect(undone.result).toEqual({ changeId: undone.changeId, rows: 1, kept: [] })
    const known = await test().look(({ changes }) => changes.list())
    expect(known.find(({ id }) => id === renamed.changeId)).toMatchObject({ action: 'people.edit', undoneBy: undone.changeId })
    expect(known.find(({ id }) => id === undone.changeId)).toMatchObject({ undoes: renamed.changeId, undoneBy: null })
    expect(await test().look(({ changes }) => changes.find(added.changeId!))).toMatchObject({ undoneBy: null })
    const redone = await test().change(({ changes }) => changes.undo(undone.changeId!))
    expect(await name(ana.id)).toBe('Anna')
    expect(await test().look(({ changes }) => changes.find(renamed.changeId!))).toMatchObject({ undoneBy: null })
    await test().change(({ changes }) => changes.undo(redone.changeId!))
    expect(await name(ana.id)).toBe('Ana')
  })

  it('steps can be taken back one after another, to the beginning', async () => {
    const ben = somePerson(test(), 'B1')
    const steps = [await test().change(({ people }) => people.add(ben))]
    for (const next of ['B2', 'B3']) steps.push(await test().change(({ people }) => people.change(ben.id, { name: next })))
    for (const [step, left] of [
      [2, 'B2'],
      [1, 'B1'],
      [0, undefined],
    ] as const) {
      await test().change(({ changes }) => changes.undo(steps[step]!.changeId!))
      expect(await name(ben.id)).toBe(left)
    }
  })

  it('what was changed since is not run over', async () => {
    const eva = somePerson(test(), 'Eva')
    const added = await test().change(({ people }) => people.add(eva))
    const first = await test().change(({ people }) => people.change(eva.id, { company: 'One' }))
    await test().change(({ people }) => people.change(eva.id, { company: 'Two' }))
    for (const { changeId } of [added, first]) {
      await expect(test().change(({ changes }) => changes.undo(changeId!))).rejects.toMatchObject({
        code: 'changes.moved_on',
        message: expect.stringContaining('Eva'),
      })
    }
    await expect(test().change(({ changes }) => changes.undo('chg_none'))).rejects.toMatchObject({ code: 'changes.not_found' })
  })

  it('what is used since cannot be taken away', async () => {
    const [person, one] = [somePerson(test(), 'Used'), someOpportunity(test())]
    const added = await test().change(({ people }) => people.add(person))
    await test().change(async ({ opportunities, interviews }) => {
      await opportunities.add(one)
      await interviews.add(someInterview(test(), one.id, { attendees: [someAttendee(person.id)] }))
    })
    await expect(test().change(({ changes }) => changes.undo(added.changeId!))).rejects.toMatchObject({
      code: 'changes.moved_on',
    })
    expect(await name(person.id)).toBe('Used')
  })

  it('what one change added together goes together, whatever the order', async () => {
    const [person, one] = [somePerson(test()), someOpportunity(test())]
    const interview = someInterview(test(), one.id)
    const { changeId } = await test().change(async ({ people, opportunities, interviews }) => {
      await opportunities.add(one)
      await interviews.add(interview)
      await people.add(person)
      await interviews.change(interview.id, { attendees: [someAttendee(person.id)] })
    })
    const undone = await test().change(({ changes }) => changes.undo(changeId!))
    expect(await name(person.id)).toBeUndefined()
    await test().change(({ changes }) => changes.undo(undone.changeId!))
    expect((await test().look(({ interviews }) => interviews.get(interview.id))).attendees).toHaveLength(1)
  })

  it('a whole import is taken back, but for what a hand has changed or used since, and can come again', async () => {
    const record = someImport(test())
    const { id: importId } = record
    const known = somePerson(test(), 'Known Before')
    await test().change(({ people }) => people.add(known))
    const people = ['Un Touched', 'By Hand', 'In Use', 'Pat Patched'].map((each) => somePerson(test(), each, { importId }))
    const [untouched, byHand, inUse, patched] = people
    const brought = await test().change(async (repos) => {
      await repos.imports.add(record)
      await repos.people.addMany(people)
      await repos.people.change(known.id, { company: 'From the file' })
      await repos.people.change(patched!.id, { company: 'Right away' })
    })
    const one = someOpportunity(test())
    await test().change(async (repos) => {
      await repos.people.change(byHand!.id, { company: 'Mine' })
      await repos.opportunities.add(one)
      await repos.interviews.add(someInterview(test(), one.id, { attendees: [someAttendee(inUse!.id)] }))
    })
    const { changeId } = await test().look(async ({ changes }) => ({ changeId: (await changes.findOfImport(importId))!.id }))
    expect(changeId).toBe(brought.changeId)
    const undone = await test().change(({ changes }) => changes.undo(changeId, { keep: true }))
    expect(undone.result.kept.map(({ name: who }) => who).sort()).toEqual(['By Hand', 'In Use'])
    expect([await name(untouched!.id), await name(byHand!.id), await name(inUse!.id), await name(patched!.id)]).toEqual([
      undefined,
      'By Hand',
      'In Use',
      undefined,
    ])
    expect((await test().look((repos) => repos.people.get(known.id))).company).toBeNull()
    expect((await test().look(({ imports }) => imports.get(importId))).status).toBe('undone')
    await test().change(({ changes }) => changes.undo(undone.changeId!))
    expect([await name(untouched!.id), await name(patched!.id)]).toEqual(['Un Touched', 'Pat Patched'])
    expect((await test().look((repos) => repos.people.get(patched!.id))).company).toBe('Right away')
    expect((await test().look(({ imports }) => imports.get(importId))).status).toBe('applied')
    const again = await test().change(({ changes }) => changes.undo(changeId, { keep: true }))
    expect(again.result.kept).toHaveLength(2)
    expect(await name(untouched!.id)).toBeUndefined()
  })

  it('a change that fails leaves nothing behind, and none can begin inside another', async () => {
    const person = somePerson(test(), 'Half')
    const failing = test().change(async ({ people }) => {
      await people.add(person)
      await test().change(({ people: inner }) => inner.add(somePerson(test())))
    })
    await expect(failing).rejects.toThrow('inside another')
    expect(await name(person.id)).toBeUndefined()
    await expect(test().look(({ people }) => people.add(person))).rejects.toThrow('only looking')
  })
})
