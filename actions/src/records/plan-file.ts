import { type Document, type ImportPlan, listNeeded, type PlanOptions, planImport } from '@standout/core/records'
import type { Repos } from '@standout/store'

type Needs = Pick<Repos, 'candidates' | 'people' | 'facts' | 'opportunities' | 'interviews'>

/** What this document would do to what is on record now. */
export async function planFile(repos: Needs, document: Document, options: Omit<PlanOptions, 'zone'>): Promise<ImportPlan> {
  const { candidates, people, facts, opportunities, interviews } = repos
  const candidate = await candidates.get()
  const keys = await people.keys()
  const needed = listNeeded(document, keys)
  const said = await facts.listOf('me')
  for (const id of needed) said.push(...(await facts.listOf(id)))
  const existing = {
    candidate,
    people: keys,
    rows: await people.listByIds(needed),
    entered: await facts.entered(),
    facts: said,
    opportunities: await opportunities.list({}),
    interviews: await interviews.list({}),
  }
  return planImport(document, existing, { ...options, zone: candidate.zone })
}
