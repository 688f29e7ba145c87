import type { Candidate } from '../candidates/index.ts'
import type { Contact } from '../contacts/index.ts'
import type { PromiseKind } from '../debriefs/index.ts'
import type { Event } from '../events/index.ts'
import type { Interview } from '../interviews/index.ts'
import type { EmployerTrait, Opportunity, StageStep } from '../opportunities/index.ts'
import type { Role } from '../people/index.ts'
import type { Decision } from './move.ts'

/** What the moves need of a debrief: the promise as read from the words or corrected by hand, and who was in the room. */
export interface DebriefGist {
  id: string
  interviewId: string
  promise: PromiseKind | null
  promisedBy: string | null
  employer?: EmployerTrait[]
  people?: { personId: string | null; with: Role | null; decides: boolean | null }[]
}

/** Everything that moves are derived from; nothing else is ever asked. */
export interface Situation {
  candidate: Pick<Candidate, 'zone'>
  opportunities: readonly (Pick<
    Opportunity,
    'id' | 'company' | 'role' | 'stage' | 'outcome' | 'offerDeadline' | 'employer' | 'updatedAt'
  > & {
    steps: readonly Pick<StageStep, 'step' | 'on'>[]
  })[]
  interviews: readonly Pick<
    Interview,
    'id' | 'opportunityId' | 'startsAt' | 'scheduledMinutes' | 'attendees' | 'status' | 'recalled' | 'createdAt'
  >[]
  debriefs: readonly DebriefGist[]
  /** `invitedOn` is the day on which an export says that I invited them. */
  people: readonly { id: string; name: string; connectedOn?: string | null; invitedOn?: string | null }[]
  contacts: readonly Pick<Contact, 'personId' | 'opportunityId' | 'direction' | 'type' | 'move' | 'moveId' | 'at'>[]
  decisions: readonly Decision[]
  /** Evenings out that are over, of the last weeks. */
  evenings?: readonly Pick<Event, 'id' | 'title' | 'endsAt' | 'decision' | 'notedAt' | 'people'>[]
}

export type SituationOpportunity = Situation['opportunities'][number]
export type SituationInterview = Situation['interviews'][number]
export type SituationContact = Situation['contacts'][number]
