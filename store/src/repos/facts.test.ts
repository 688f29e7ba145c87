import { expect, it } from 'vitest'
import { exam } from '../testing/exam.ts'

exam('facts', (test) => {
  const fact = (more: object = {}) => ({
    id: test().newId('fact'),
    subject: 'me' as const,
    field: 'city',
    value: 'Bonn',
    source: 'entered' as const,
    importId: null,
    saidOn: '2026-03-01',
    expiresOn: null,
    at: '2026-03-01T10:00:00.000Z',
    ...more,
  })

  it('a value of any kind comes back as it was said, nothing at all included', async () => {
    const values = ['Bonn', 3, true, null, ['[1]', { a: 'b' }], '{"a":1}']
    for (const value of values) await test().change(({ facts }) => facts.add(fact({ value, field: JSON.stringify(value) })))
    const kept = await test().look(({ facts }) => facts.listOf('me'))
    expect(new Set(kept.map(({ value }) => JSON.stringify(value)))).toEqual(new Set(values.map((value) => JSON.stringify(value))))
  })

  it('what a hand entered is told apart from what was filled in', async () => {
    const subject = 'per_1' as const
    const filled = [
      fact({ subject, source: 'import', importId: 'imp_1' }),
      fact({ subject, source: 'import', importId: 'imp_1' }),
    ]
    await test().change(({ facts }) => facts.addMany(filled))
    await test().change(({ facts }) => facts.add(fact({ subject, value: 'Ulm' })))
    const entered = await test().look(({ facts }) => facts.entered())
    expect(entered.filter((one) => one.subject === subject)).toEqual([{ subject, field: 'city', value: 'Ulm' }])
    expect(await test().look(({ facts }) => facts.listOf(subject))).toHaveLength(3)
  })

  it('a fact can be changed and removed', async () => {
    const one = fact({ subject: 'per_2' })
    await test().change(({ facts }) => facts.add(one))
    await test().change(({ facts }) => facts.change(one.id, { value: 'Kiel' }))
    expect(await test().look(({ facts }) => facts.get(one.id))).toEqual({ ...one, value: 'Kiel' })
    await test().change(({ facts }) => facts.remove(one.id))
    expect(await test().look(({ facts }) => facts.find(one.id))).toBeUndefined()
  })
})
