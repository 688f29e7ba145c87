import { expect, it } from 'vitest'
import { exam } from '../testing/exam.ts'

exam('candidates', (test) => {
  it('whoever has said nothing yet gets a start, and looking writes nothing', async () => {
    expect(await test().look(({ candidates }) => candidates.get())).toMatchObject({
      name: '',
      zone: 'UTC',
      links: [],
      profile: null,
    })
  })

  it('what someone says of themselves is kept, and an undo takes back the last of it', async () => {
    const links = [{ kind: 'blog' as const, url: 'https://example.org', label: null }]
    await test().change(({ candidates }) => candidates.change({ name: 'Mia', links }))
    const { changeId } = await test().change(({ candidates }) => candidates.change({ zone: 'Europe/Berlin', country: 'DE' }))
    expect(await test().look(({ candidates }) => candidates.get())).toMatchObject({
      name: 'Mia',
      links,
      zone: 'Europe/Berlin',
      country: 'DE',
    })
    await test().change(({ changes }) => changes.undo(changeId!))
    expect(await test().look(({ candidates }) => candidates.get())).toMatchObject({ name: 'Mia', zone: 'UTC', country: null })
  })
})
