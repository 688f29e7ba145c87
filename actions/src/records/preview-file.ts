import { type ImportPlan, importSummary } from '@standout/core/records'
import { z } from 'zod'
import { defineAction } from '../action.ts'
import { fileInput } from './file-input.ts'
import { mergeExport } from './merge-export.ts'
import { planFile } from './plan-file.ts'
import { readFile } from './read-file.ts'

const line = z.object({ what: z.string(), name: z.string(), detail: z.string() })

export const previewFile = defineAction({
  name: 'records.preview',
  says: 'What a file would add, change and leave out, and why; nothing is kept yet',
  kind: 'look',
  may: 'candidate',
  input: z.object({ file: fileInput, as: z.enum(['me', 'person']).optional() }),
  output: importSummary.extend({ adds: z.array(line), changes: z.array(line) }),
  async prepare({ ports, look }, { file, as }) {
    const read = await readFile({ ports, look }, file, as)
    return { ...read, from: read.document.kind === 'standout-export' ? await ports.archive.open(file, { keep: false }) : null }
  },
  async run(repos, { file, as }) {
    const { newId, now, prepared } = repos
    if (prepared.from)
      return { ...(await mergeExport(repos, { file: file.name, from: prepared.from, write: false })), adds: [], changes: [] }
    const plan = await planFile(repos, prepared.document, {
      file: file.name,
      whose: as ?? null,
      now,
      newId,
      importId: newId('import'),
    })
    return { ...plan.summary, ...describePlan(plan) }
  },
})

const most = 60

function describePlan({ people, opportunities, interviews, candidate }: ImportPlan) {
  const adds = [
    ...interviews.add.map(({ title, startsAt }) => ({ what: 'interview', name: title ?? '', detail: startsAt })),
    ...opportunities.add.map(({ company, role }) => ({ what: 'opportunity', name: company, detail: role })),
    ...people.add
      .slice(0, most)
      .map(({ name, position, company }) => ({ what: 'person', name, detail: [position, company].filter(Boolean).join(', ') })),
  ]
  const fields = (changes: object) =>
    Object.keys(changes)
      .filter((field) => field !== 'updatedAt' && field !== 'importId')
      .join(', ')
  const changed = [
    ...(candidate ? [{ what: 'candidate', name: candidate.name ?? '', detail: fields(candidate) }] : []),
    ...interviews.change.map(({ changes }) => ({ what: 'interview', name: changes.title ?? '', detail: fields(changes) })),
    ...opportunities.change.map(({ changes }) => ({ what: 'opportunity', name: changes.company ?? '', detail: fields(changes) })),
    ...people.change.slice(0, most).map(({ changes }) => ({ what: 'person', name: changes.name ?? '', detail: fields(changes) })),
  ]
  return { adds: adds.slice(0, most), changes: changed.slice(0, most) }
}
