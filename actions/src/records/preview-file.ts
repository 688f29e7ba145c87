import { type Document, type ImportPlan, importSummary } from '@standout/core/records'
import { z } from 'zod'
import { type Context, defineAction } from '../action.ts'
import { weighEvents } from '../events/bring-events.ts'
import { fileInput } from './file-input.ts'
import { mergeExport } from './merge-export.ts'
import { planFile } from './plan-file.ts'
import { readFile } from './read-file.ts'

type About = { file: string; importId: `imp_${string}` }
const line = z.object({ what: z.string(), name: z.string(), detail: z.string() })

export const previewFile = defineAction({
  name: 'records.preview',
  says: 'What a file would add, change and leave out, and why; nothing is kept yet',
  kind: 'look',
  may: 'candidate',
  input: z.object({ file: fileInput, as: z.enum(['me', 'person']).optional() }),
  output: importSummary.extend({
    adds: z.array(line),
    changes: z.array(line),
    /** How many gatherings of it are new or changed, for whoever wants to go out. */
    gatherings: z.number().int(),
  }),
  async prepare({ ports, look, now }, { file, as }) {
    const read = await readFile({ ports, look, now }, file, as)
    return { ...read, from: read.document.kind === 'standout-export' ? await ports.archive.open(file, { keep: false }) : null }
  },
  async run(repos, { file, as }) {
    const { newId, now, prepared } = repos
    const about = { file: file.name, importId: newId('import') }
    if (prepared.from)
      return { ...(await mergeExport(repos, { file: file.name, from: prepared.from, write: false })), ...nothing }
    const { document } = prepared
    if (document.kind === 'events-page') return describeEvents(await weighEvents(repos, { ...about, read: document.gatherings }))
    const plan = await planFile(repos, prepared.document, {
      file: file.name,
      whose: as ?? null,
      now,
      newId,
      importId: newId('import'),
    })
    return { ...plan.summary, ...describePlan(plan), gatherings: await countGatherings(repos, { ...about, document }) }
  },
})

const nothing = { adds: [], changes: [], gatherings: 0 }
const most = 60

/** Of a calendar, those that ask nobody to a talk: they may be somewhere to go. */
async function countGatherings(repos: Context<unknown>, { document, ...about }: About & { document: Document }): Promise<number> {
  if (document.kind !== 'calendar' || !document.gatherings) return 0
  const events = document.gatherings.events.filter(({ invitation }) => !invitation)
  const { add, change } = await weighEvents(repos, { ...about, read: { events, skipped: [] } })
  return add.length + change.length
}

function describeEvents({ add, change, summary }: Awaited<ReturnType<typeof weighEvents>>) {
  const adds = add.slice(0, most).map(({ title, startsAt }) => ({ what: 'event', name: title, detail: startsAt }))
  const changes = change
    .slice(0, most)
    .map((one) => ({ what: 'event', name: one.changes.title ?? '', detail: Object.keys(one.changes).join(', ') }))
  return { ...summary, kind: 'events-page', adds, changes, gatherings: 0 }
}

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
