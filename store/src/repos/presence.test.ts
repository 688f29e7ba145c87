import { expect, it } from 'vitest'
import { exam } from '../testing/exam.ts'

exam('presence', (test) => {
  const round = (startedAt: string) => ({ id: test().newId('presence'), startedAt, finishedAt: null, repeatOn: null, looked: [] })

  it('rounds and findings come latest first, can be changed, and go', async () => {
    const [first, second] = [round('2026-01-01T08:00:00.000Z'), round('2026-04-01T08:00:00.000Z')]
    await test().change(async ({ presence }) => {
      await presence.add(first)
      await presence.add(second)
    })
    await test().change(({ presence }) =>
      presence.change(first.id, { looked: ['name:"ada"'], finishedAt: '2026-01-01T09:00:00.000Z' }),
    )
    expect(await test().look(({ presence }) => presence.list())).toEqual([
      second,
      { ...first, looked: ['name:"ada"'], finishedAt: '2026-01-01T09:00:00.000Z' },
    ])
    const finding = {
      id: test().newId('finding'),
      checkId: second.id,
      foundWith: null,
      what: 'An old photo',
      url: null,
      verdict: 'mend' as const,
      fix: 'Ask the club to take it down.',
      foundAt: '2026-04-01T08:05:00.000Z',
      mendedAt: null,
    }
    const { changeId } = await test().change(({ findings }) => findings.add(finding))
    expect(await test().look(({ findings }) => findings.find(finding.id))).toEqual(finding)
    await test().change(({ changes }) => changes.undo(changeId!))
    expect(await test().look(({ findings }) => findings.list())).toEqual([])
  })
})
