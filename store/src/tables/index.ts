import { type BriefRow, briefs } from './briefs.ts'
import { type CandidateRow, candidates } from './candidates.ts'
import {
  type HintedRoleRow,
  hintedRoles,
  type NeedHelperRow,
  type NeedRow,
  needHelpers,
  needs,
  type ReferralRow,
  referrals,
  type TieRow,
  ties,
} from './circle.ts'
import type { Table } from './column.ts'
import { type ContactRow, contacts } from './contacts.ts'
import {
  type DebriefPersonRow,
  type DebriefRow,
  debriefPeople,
  debriefs,
  type InterpretationRow,
  interpretations,
  type SaveRow,
  saves,
} from './debriefs.ts'
import { type DecisionRow, decisions } from './decisions.ts'
import { type EventPersonRow, type EventRow, eventPeople, events } from './events.ts'
import { type FactRow, facts } from './facts.ts'
import { type AskRow, asks, type FeedbackRow, feedback } from './feedback.ts'
import { type AttendeeRow, attendees, type InterviewRow, interviews } from './interviews.ts'
import { type KitRow, kits, type PreparedAnswerRow, preparedAnswers, type TapRow, taps } from './kits.ts'
import { type PlacedMarkRow, placedMarks } from './marks.ts'
import { type ClippingRow, clippings, type MessageRow, type MessageVersionRow, messages, messageVersions } from './messages.ts'
import { type OpportunityRow, opportunities, type StageStepRow, stageSteps } from './opportunities.ts'
import { type PersonRow, people, type SeparationRow, separations } from './people.ts'
import { type PresenceCheckRow, type PresenceFindingRow, presenceChecks, presenceFindings } from './presence.ts'
import {
  type PracticeEntryRow,
  type PunchlistItemRow,
  practiceEntries,
  punchlistItems,
  type TargetPostingRow,
  type TargetRow,
  targetPostings,
  targets,
} from './punchlist.ts'
import { type ReadRow, reads } from './reads.ts'
import { type ChangeRow, changes, type FileRow, files, type ImportRow, imports, type OwnerRow, owners } from './records.ts'
import { type VideoRow, videos } from './videos.ts'

export type { Column, ColumnKind, Columns, Table } from './column.ts'
export {
  asks,
  attendees,
  briefs,
  candidates,
  changes,
  clippings,
  contacts,
  debriefPeople,
  debriefs,
  decisions,
  eventPeople,
  events,
  facts,
  feedback,
  files,
  hintedRoles,
  imports,
  interpretations,
  interviews,
  kits,
  messages,
  messageVersions,
  needHelpers,
  needs,
  opportunities,
  owners,
  people,
  placedMarks,
  practiceEntries,
  preparedAnswers,
  presenceChecks,
  presenceFindings,
  punchlistItems,
  reads,
  referrals,
  saves,
  separations,
  stageSteps,
  taps,
  targetPostings,
  targets,
  ties,
  videos,
}

export interface Database {
  owners: OwnerRow
  candidates: CandidateRow
  people: PersonRow
  separations: SeparationRow
  facts: FactRow
  opportunities: OpportunityRow
  stage_steps: StageStepRow
  interviews: InterviewRow
  attendees: AttendeeRow
  debriefs: DebriefRow
  debrief_people: DebriefPersonRow
  interpretations: InterpretationRow
  saves: SaveRow
  contacts: ContactRow
  decisions: DecisionRow
  briefs: BriefRow
  kits: KitRow
  taps: TapRow
  prepared_answers: PreparedAnswerRow
  videos: VideoRow
  messages: MessageRow
  message_versions: MessageVersionRow
  clippings: ClippingRow
  events: EventRow
  event_people: EventPersonRow
  reads: ReadRow
  presence_checks: PresenceCheckRow
  presence_findings: PresenceFindingRow
  ties: TieRow
  needs: NeedRow
  need_helpers: NeedHelperRow
  hinted_roles: HintedRoleRow
  referrals: ReferralRow
  feedback: FeedbackRow
  asks: AskRow
  punchlist_items: PunchlistItemRow
  practice_entries: PracticeEntryRow
  targets: TargetRow
  target_postings: TargetPostingRow
  placed_marks: PlacedMarkRow
  imports: ImportRow
  files: FileRow
  changes: ChangeRow
}

/** Every owned table, parents before what refers to them: the order of an export. */
export const tables: Table[] = [
  owners,
  candidates,
  imports,
  files,
  people,
  separations,
  facts,
  opportunities,
  stageSteps,
  interviews,
  attendees,
  debriefs,
  debriefPeople,
  interpretations,
  saves,
  contacts,
  decisions,
  briefs,
  kits,
  taps,
  preparedAnswers,
  videos,
  messages,
  messageVersions,
  clippings,
  events,
  eventPeople,
  reads,
  presenceChecks,
  presenceFindings,
  ties,
  needs,
  needHelpers,
  hintedRoles,
  referrals,
  feedback,
  punchlistItems,
  asks,
  practiceEntries,
  targets,
  targetPostings,
  placedMarks,
  changes,
]

export const ownedTables: ReadonlySet<string> = new Set(tables.map(({ name }) => name))
