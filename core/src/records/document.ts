import type { EventsRead } from '../events/index.ts'
import type { Invite } from '../interviews/index.ts'
import type { Connection } from '../people/index.ts'
import type { Profile } from '../profiles/index.ts'

export type LeftOut = { where: string; because: string }

/** An invitation to connect, mine (`out`) or theirs. */
export type Invitation = {
  name: string
  url: string | null
  direction: 'out' | 'in'
  sentOn: string | null
  message: string | null
}
/** What someone wrote about me. */
export type Recommendation = {
  name: string
  company: string | null
  position: string | null
  text: string
  writtenOn: string | null
}
/** A job that I applied for. */
export type Application = { company: string; role: string; appliedOn: string | null; url: string | null; where: string }

export type CalendarDocument = {
  kind: 'calendar'
  invites: Invite[]
  skipped: LeftOut[]
  /** All of it read as somewhere to go, where a window of time was given. */
  gatherings?: EventsRead
}
/** A saved page that describes events. */
export type EventsPage = { kind: 'events-page'; gatherings: EventsRead; skipped: LeftOut[] }
export type ProfileDocument = {
  kind: 'resume-pdf' | 'resume-docx' | 'json-resume' | 'linkedin-pdf' | 'text'
  profile: Profile
  text: string
  skipped: LeftOut[]
}
export type LinkedinExport = {
  kind: 'linkedin-export'
  /** Mine; `null` when the archive holds lists alone. */
  profile: Profile | null
  emails: string[]
  connections: Connection[]
  invitations: Invitation[]
  recommendations: Recommendation[]
  applications: Application[]
  skipped: LeftOut[]
}
/** A backup of this program: recognised here, merged by the archive reader. */
export type StandoutExport = { kind: 'standout-export'; skipped: LeftOut[] }

/** A file as read: plain data, before anything is decided. */
export type Document = CalendarDocument | ProfileDocument | LinkedinExport | StandoutExport | EventsPage
