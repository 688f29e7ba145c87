import { expect, it } from 'vitest'
import { listProof } from './list-proof.ts'

const item = (id: string, more: object = {}) => ({
  ...{ id: `itm_${id}` as const, text: id, rhythm: null, doneOn: null, resumeLine: '' },
  ...more,
})
const entry = (id: string, more: object = {}) => ({
  ...{ itemId: `itm_${id}` as const, on: '2026-03-02', minutes: 60, proofUrl: null, proofFileId: null },
  ...more,
})

it('what was finished stands first with its line, then what is in practice; the rest is not shown yet', () => {
  const items = [
    item('French', { rhythm: 'weekly' }),
    item('SQL', { doneOn: '2026-01-05', resumeLine: 'Counted 4,000 guests a day; [[how many]]' }),
    item('Maps', { doneOn: '2026-02-05', resumeLine: 'Drew the map of all piers' }),
    item('Budgets'),
    item('Chess', { rhythm: 'daily' }),
  ]
  const entries = [entry('French'), entry('French', { on: '2026-02-20', proofUrl: 'https://example.org/page' })]
  expect(listProof(items, entries)).toEqual([
    { itemId: 'itm_Maps', thing: 'Maps', text: 'Drew the map of all piers', url: null, fileId: null },
    { itemId: 'itm_SQL', thing: 'SQL', text: 'Counted 4,000 guests a day', url: null, fileId: null },
    {
      ...{ itemId: 'itm_French', thing: 'French', text: '2 hours of practice, February to March 2026' },
      ...{ url: 'https://example.org/page', fileId: null },
    },
  ])
})

it('a line that is all blanks falls back to the log', () => {
  const done = item('SQL', { doneOn: '2026-01-05', resumeLine: '[[what you did]]' })
  expect(listProof([done], [])).toEqual([])
  expect(listProof([done], [entry('SQL')])).toMatchObject([{ text: '60 minutes of practice, March 2026' }])
})
