import { type ImportPlan, importSummary } from '@standout/core/records'
import { idOf } from '@standout/core/shared'
import type { Repos } from '@standout/store'
import { z } from 'zod'
import { defineAction } from '../action.ts'
import { bringEvents } from '../events/bring-events.ts'
import { fileInput } from './file-input.ts'
import { mergeExport } from './merge-export.ts'
import { planFile } from './plan-file.ts'
import { readFile } from './read-file.ts'

export const importFile = defineAction({
  name: 'records.import',
  says: 'Bring in one file: a resume, a LinkedIn profile or export, an invite',
  kind: 'change',
  may: 'candidate',
  input: z.object({ file: fileInput, as: z.enum(['me', 'person']).optional() }),
  output: importSummary.extend({ id: idOf('import').nullable() }),
  async prepare(outside, { file, as }) {
    const read = await readFile(outside, file, as)
    const from = read.document.kind === 'standout-export' ? await outside.ports.archive.open(file, { keep: true }) : null
    const kept = from ? null : await outside.ports.documents.keep(file, outside.who)
    await outside.ports.documents.drop(file)
    return { ...read, from, kept }
  },
  async run(repos, { file, as }) {
    const { newId, now, prepared, imports, files } = repos
    const importId = newId('import')
    const { from, kept } = prepared
    if (prepared.document.kind === 'events-page') {
      // The page itself is not kept: what it says of the events is.
      if (kept) files.letGo(kept.hash)
      return bringEvents(repos, { read: prepared.document.gatherings, file: file.name, hash: prepared.hash })
    }
    if (from) {
      const summary = await mergeExport(repos, { file: file.name, from, write: false })
      if (Object.keys(summary.added).length === 0) return { ...summary, id: null }
      // First of all that is written: the change is known by it, and undone by it.
      await imports.add({ ...summary, id: importId, status: 'applied', hash: prepared.hash, at: now })
      await mergeExport(repos, { file: file.name, from, write: true })
      return { ...summary, id: importId }
    }
    const plan = await planFile(repos, prepared.document, { file: file.name, whose: as ?? null, now, newId, importId })
    // The same file twice leaves no second line in the history.
    if (isEmpty(plan)) {
      if (kept) files.letGo(kept.hash)
      return { ...plan.summary, id: null }
    }
    await imports.add({ ...plan.summary, id: importId, status: 'applied', hash: prepared.hash, at: now })
    if (kept) await files.add({ ...kept, id: newId('file'), name: file.name, importId, personId: personOf(plan), at: now })
    await applyPlan(repos, plan)
    return { ...plan.summary, id: importId }
  },
})

const isEmpty = ({ people, facts, candidate, opportunities, interviews }: ImportPlan) =>
  !candidate &&
  [people.add, people.change, facts, opportunities.add, opportunities.change, interviews.add, interviews.change].every(
    (list) => list.length === 0,
  )

/** A profile is about one person: forgetting them takes the original with it. */
const personOf = ({ people, summary }: ImportPlan) =>
  summary.kind === 'linkedin-export' || summary.kind === 'calendar' ? null : (people.add[0]?.id ?? people.change[0]?.id ?? null)

async function applyPlan(repos: Repos, { people, facts, candidate, opportunities, stages, interviews }: ImportPlan) {
  if (people.add.length) await repos.people.addMany(people.add)
  for (const { id, changes } of people.change) await repos.people.change(id, changes)
  if (candidate) await repos.candidates.change(candidate)
  for (const one of opportunities.add) await repos.opportunities.add(one)
  for (const { id, changes } of opportunities.change) await repos.opportunities.change(id, changes)
  for (const one of stages) await repos.stages.add(one)
  for (const one of interviews.add) await repos.interviews.add(one)
  for (const { id, changes } of interviews.change) await repos.interviews.change(id, changes)
  if (facts.length) await repos.facts.addMany(facts)
}
