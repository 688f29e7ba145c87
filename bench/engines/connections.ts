import { findPairs } from '@standout/core/people'
import { type Existing, type LinkedinExport, planImport } from '@standout/core/records'
import type { NewId } from '@standout/core/shared'
import { unzipSync } from 'fflate'
import { parseDocument } from '../../server/src/adapters/documents/parse-document.ts'
import type { Report } from '../row.ts'
import { makeLinkedinExport } from './make-linkedin-export.ts'

const size = 30_000
const nothing: Existing = {
  candidate: { name: '', profile: null },
  people: [],
  rows: [],
  entered: [],
  facts: [],
  opportunities: [],
  interviews: [],
}

const makeNewId = (): NewId => {
  let count = 0
  return ((kind: string) => `${kind.slice(0, 3)}_${String(++count).padStart(20, '0')}`) as NewId
}

const plan = (document: LinkedinExport, existing: Existing) =>
  planImport(document, existing, {
    file: 'x',
    whose: null,
    now: '2026-06-01T10:00:00Z',
    zone: 'UTC',
    newId: makeNewId(),
    importId: 'imp_1',
  })

async function time<T>(work: () => T | Promise<T>): Promise<{ ms: number; result: T }> {
  let best = Number.POSITIVE_INFINITY
  let result: T | undefined
  for (let run = 0; run < 5; run++) {
    const start = performance.now()
    result = await work()
    best = Math.min(best, performance.now() - start)
  }
  return { ms: best, result: result as T }
}

export default async (report: Report) => {
  const bytes = Buffer.from(makeLinkedinExport(size))
  const read = await time(() => parseDocument({ name: 'export.zip', bytes, whose: null, zone: 'UTC' }) as Promise<LinkedinExport>)
  const unpacked = await time(() =>
    Buffer.from(unzipSync(bytes)['Connections.csv'] ?? [])
      .toString('utf8')
      .split('\r\n')
      .map((line) => line.split(',')),
  )
  report({
    name: `${size} connections read from their zip`,
    figure: read.ms,
    unit: 'ms',
    target: 600,
    floor: unpacked.ms,
    floorName: 'unzipped and split at commas',
  })
  const rows = await time(() => read.result.connections.map((each) => ({ ...each, id: '' })))
  const first = await time(() => plan(read.result, nothing))
  report({
    name: `${size} connections planned, all new`,
    figure: first.ms,
    unit: 'ms',
    target: 300,
    floor: rows.ms,
    floorName: 'the same rows copied',
  })
  const people = first.result.people.add
  const again = await time(() => plan(read.result, { ...nothing, people, facts: first.result.facts }))
  report({
    name: `${size} connections planned, all known`,
    figure: again.ms,
    unit: 'ms',
    target: 300,
    floor: rows.ms,
    floorName: 'the same rows copied',
  })
  const pairs = await time(() => findPairs(people))
  report({
    name: `likely pairs among ${size} people`,
    figure: pairs.ms,
    unit: 'ms',
    target: 300,
    floor: rows.ms,
    floorName: 'the same rows copied',
  })
}
