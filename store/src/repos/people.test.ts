import { expect, it } from 'vitest'
import { exam } from '../testing/exam.ts'
import { someAttendee, someContact, someInterview, someOpportunity, somePerson } from '../testing/samples.ts'

exam('people', (test) => {
  it('someone who was added is there again with everything that was said of them', async () => {
    const profile = {
      basics: { name: 'Ana' },
      work: [{ name: 'Acme' }],
      education: [],
      volunteer: [],
      languages: [],
      certificates: [],
      awards: [],
      publications: [],
      skills: [],
      interests: [],
      projects: [],
      meta: {},
    }
    const ana = somePerson(test(), 'Ana Ruíz', { company: 'Acme', profile, notes: 'a\0b', connectedOn: '2024-02-03' })
    const { result } = await test().change(({ people }) => people.add(ana))
    const found = await test().look(({ people }) => people.get(ana.id))
    expect(found).toEqual(result)
    expect(found).toEqual({ ...ana, notes: 'ab', createdAt: test().now(), updatedAt: test().now() })
  })

  it('only what someone is called is read where more is not needed', async () => {
    const ana = somePerson(test(), 'Ana')
    await test().change(({ people }) => people.add(ana))
    expect(await test().look(({ people }) => people.names([ana.id, ana.id, 'per_nobody']))).toEqual([
      { id: ana.id, name: 'Ana', connectedOn: ana.connectedOn },
    ])
  })

  it('a person nobody knows is not found, and asking for them says so kindly', async () => {
    expect(await test().look(({ people }) => people.find('per_none'))).toBeUndefined()
    await expect(test().look(({ people }) => people.get('per_none'))).rejects.toMatchObject({ code: 'people.not_found' })
    await expect(test().change(({ people }) => people.change('per_none', { name: 'x' }))).rejects.toMatchObject({
      code: 'people.not_found',
    })
  })

  it('a change that changes nothing leaves no trace', async () => {
    const ben = somePerson(test(), 'Ben')
    await test().change(({ people }) => people.add(ben))
    const { changeId } = await test().change(({ people }) => people.change(ben.id, { name: 'Ben', notes: undefined }))
    expect(changeId).toBeNull()
  })

  it('someone is found by any part of name, company and position, whatever the accents, names that begin so first', async () => {
    const added = [
      somePerson(test(), 'Zoë Larsson', { company: 'Globex GmbH', position: 'Head of Müller lines' }),
      somePerson(test(), 'Müller, Eva', { company: 'Initech' }),
      somePerson(test(), 'Jonas Muller', { company: 'Initech' }),
      somePerson(test(), 'Łukasz Straße', { company: '50%_off' }),
    ]
    await test().change(({ people }) => people.addMany(added))
    const names = async (words: string, more = {}) => {
      const { people, total } = await test().look((repos) => repos.people.search({ words, ...more }))
      return [total, ...people.map(({ name }) => name)]
    }
    expect(await names('muller')).toEqual([3, 'Müller, Eva', 'Jonas Muller', 'Zoë Larsson'])
    expect(await names('muller', { limit: 1, offset: 1 })).toEqual([3, 'Jonas Muller'])
    expect(await names('muller', { limit: 1 })).toEqual([3, 'Müller, Eva'])
    expect(await names('muller', { offset: 9 })).toEqual([3])
    expect(await names('ÜLLER init')).toEqual([2, 'Jonas Muller', 'Müller, Eva'])
    expect(await names('lukasz strasse 50%')).toEqual([1, 'Łukasz Straße'])
    expect(await names("nobody' or 1=1")).toEqual([0])
    const known = await test().look(({ people }) => people.knownNames(['Muller', 'LARSSON', 'Globex', 'Lars', 'Straße', "'"]))
    expect(known).toEqual(['Muller', 'LARSSON', 'Straße'])
    const [all] = await names('')
    expect(all).toBe(await test().look(({ people }) => people.count()))
  })

  it('people are listed by name, by import and in the order in which they were asked for', async () => {
    const imported = [somePerson(test(), 'Yara', { importId: 'imp_7' }), somePerson(test(), 'Xaver', { importId: 'imp_7' })]
    await test().change(({ people }) => people.addMany(imported))
    expect((await test().look(({ people }) => people.list({ importId: 'imp_7' }))).map(({ name }) => name)).toEqual([
      'Xaver',
      'Yara',
    ])
    const ids = [imported[0]!.id, 'per_none', imported[1]!.id, imported[0]!.id]
    expect((await test().look(({ people }) => people.listByIds(ids))).map(({ name }) => name)).toEqual(['Yara', 'Xaver'])
    expect(await test().look(({ people }) => people.listByIds([]))).toEqual([])
    expect(await test().look(({ people }) => people.keys())).toContainEqual({
      id: imported[0]!.id,
      name: 'Yara',
      email: null,
      url: null,
      company: null,
      position: null,
      importId: 'imp_7',
    })
  })

  it('two who are one keep their interviews and contacts, and one undo parts them again', async () => {
    const [keep, gone, opportunity] = [somePerson(test(), 'Kim Keep'), somePerson(test(), 'Kim Gone'), someOpportunity(test())]
    const interview = someInterview(test(), opportunity.id, {
      attendees: [someAttendee(gone.id, { decides: true }), someAttendee(keep.id)],
    })
    const contact = someContact(test(), { personId: gone.id })
    await test().change(async ({ people, opportunities, interviews, contacts }) => {
      await people.addMany([keep, gone])
      await opportunities.add(opportunity)
      await interviews.add(interview)
      await contacts.add(contact)
    })
    const { changeId } = await test().change(({ people }) => people.unite(keep.id, gone.id, { company: 'Acme' }))
    await test().look(async ({ people, interviews, contacts }) => {
      expect(await people.find(gone.id)).toBeUndefined()
      expect((await people.get(keep.id)).company).toBe('Acme')
      expect((await interviews.get(interview.id)).attendees.map(({ personId }) => personId)).toEqual([keep.id])
      expect(await contacts.list({ personId: keep.id })).toHaveLength(1)
    })
    await test().change(({ changes }) => changes.undo(changeId!))
    await test().look(async ({ people, interviews, contacts }) => {
      expect((await people.get(gone.id)).name).toBe('Kim Gone')
      expect((await interviews.get(interview.id)).attendees).toEqual(interview.attendees)
      expect(await contacts.list({ personId: gone.id })).toHaveLength(1)
    })
  })

  it('someone who is removed leaves no loose end, and one undo brings all of it back', async () => {
    const [person, opportunity] = [somePerson(test(), 'Remo Ved'), someOpportunity(test())]
    const interview = someInterview(test(), opportunity.id, { attendees: [someAttendee(person.id)] })
    await test().change(async ({ people, opportunities, interviews, contacts, facts, separations }) => {
      await people.addMany([person, somePerson(test(), 'Other', { id: 'per_other' })])
      await opportunities.add(opportunity)
      await interviews.add(interview)
      await contacts.add(someContact(test(), { personId: person.id, opportunityId: opportunity.id }))
      await facts.add({
        id: test().newId('fact'),
        subject: person.id,
        field: 'email',
        value: 'r@x.org',
        source: 'entered',
        importId: null,
        saidOn: '2026-03-01',
        expiresOn: null,
      })
      await separations.add({ oneId: 'per_other', otherId: person.id })
    })
    const { changeId } = await test().change(({ people }) => people.remove(person.id))
    await test().look(async ({ interviews, facts, separations }) => {
      expect((await interviews.get(interview.id)).attendees).toEqual([])
      expect(await facts.listOf(person.id)).toEqual([])
      expect(await separations.has(person.id, 'per_other')).toBe(false)
    })
    await test().change(({ changes }) => changes.undo(changeId!))
    await test().look(async ({ interviews, facts, separations }) => {
      expect((await interviews.get(interview.id)).attendees).toHaveLength(1)
      expect(await facts.listOf(person.id)).toHaveLength(1)
      expect(await separations.list()).toMatchObject([{ oneId: 'per_other', otherId: person.id }])
    })
  })
})
