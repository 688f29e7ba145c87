import type { Candidate } from '../candidates/index.ts'
import type { Interview } from '../interviews/index.ts'
import type { Opportunity, StageStep } from '../opportunities/index.ts'
import type { Fact, Person, PersonKey } from '../people/index.ts'
import type { NewId } from '../shared/index.ts'
import type { ImportRecord, ImportSummary } from './records.ts'

/** What is on record before an import, as much of it as planning needs. */
export type Existing = {
  candidate: Pick<Candidate, 'name' | 'profile'>
  people: readonly PersonKey[]
  /** Whole rows of the few that `listNeeded` names. */
  rows: readonly Person[]
  /** What a hand entered: it stays. */
  entered: readonly Pick<Fact, 'subject' | 'field'>[]
  /** What documents said before of me and of the people in `rows`; the latest of a field counts. */
  facts: readonly Pick<Fact, 'subject' | 'field' | 'value' | 'source' | 'at'>[]
  opportunities: readonly Opportunity[]
  interviews: readonly Interview[]
}

export type PlanOptions = {
  file: string
  whose: 'me' | 'person' | null
  now: string
  zone: string
  newId: NewId
  importId: ImportRecord['id']
}

export type Change<T extends { id: string }> = { id: T['id']; changes: Partial<T> }

/** What an import would do, as plain data: shown first, then written in one transaction. */
export type ImportPlan = {
  summary: ImportSummary
  people: { add: Person[]; change: Change<Person>[] }
  facts: Fact[]
  candidate: Partial<Candidate> | null
  opportunities: { add: Opportunity[]; change: Change<Opportunity>[] }
  stages: StageStep[]
  interviews: { add: Interview[]; change: Change<Interview>[] }
}
