import type { Row } from '../dialects/codec.ts'
import {
  asks,
  attendees,
  briefs,
  candidates,
  clippings,
  contacts,
  debriefPeople,
  debriefs,
  decisions,
  eventPeople,
  events,
  facts,
  feedback,
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
  people,
  practiceEntries,
  preparedAnswers,
  presenceChecks,
  presenceFindings,
  punchlistItems,
  referrals,
  separations,
  stageSteps,
  type Table,
  taps,
  targetPostings,
  targets,
  ties,
  videos,
} from '../tables/index.ts'
import { createGateway, type GatewayOptions } from './gateway.ts'
import type { Parts } from './parts.ts'
import { searchTextOf } from './search-text.ts'
import type { Session } from './session.ts'

const asItIs = (row: Row) => row

const attendeeParts: Parts = { table: attendees, parent: 'interview_id', field: 'attendees', pack: asItIs, unpack: asItIs }

const tapParts: Parts = { table: taps, parent: 'kit_id', field: 'taps', pack: asItIs, unpack: asItIs }

/** Who it was and the words have columns of their own; what was observed is one JSON value. */
const debriefPersonParts: Parts = {
  table: debriefPeople,
  parent: 'debrief_id',
  field: 'people',
  pack({ personId, name, with: role, decides, concernsWords, improveWords, rolesWords, likedBut, ...observed }) {
    return { personId, name, with: role, decides, concernsWords, improveWords, rolesWords, likedBut, observed }
  },
  unpack({ observed, ...columns }) {
    return { ...columns, ...(observed as Row) }
  },
}

const eventPersonParts: Parts = { table: eventPeople, parent: 'event_id', field: 'people', pack: asItIs, unpack: asItIs }

/** Every table whose rows are journaled, by the name that the journal uses. */
const journaled: Record<string, GatewayOptions> = {
  candidates: { table: candidates, word: 'candidates', thing: 'your settings' },
  people: {
    table: people,
    word: 'people',
    thing: 'that person',
    search: ({ name, company, position }) => searchTextOf(name, company, position),
  },
  separations: { table: separations, word: 'people', thing: 'that pair' },
  facts: { table: facts, word: 'facts', thing: 'that fact' },
  opportunities: {
    table: opportunities,
    word: 'opportunities',
    thing: 'that opportunity',
    search: ({ company, role }) => searchTextOf(company, role),
  },
  stage_steps: { table: stageSteps, word: 'stages', thing: 'that step' },
  interviews: { table: interviews, word: 'interviews', thing: 'that interview', parts: attendeeParts },
  debriefs: { table: debriefs, word: 'debriefs', thing: 'that debrief', parts: debriefPersonParts },
  interpretations: { table: interpretations, word: 'interpretations', thing: 'that reading of the words' },
  contacts: { table: contacts, word: 'contacts', thing: 'that contact' },
  decisions: { table: decisions, word: 'moves', thing: 'that decision' },
  presence_checks: { table: presenceChecks, word: 'presence', thing: 'that round' },
  presence_findings: { table: presenceFindings, word: 'presence', thing: 'that finding' },
  briefs: { table: briefs, word: 'briefs', thing: 'that brief' },
  kits: { table: kits, word: 'kits', thing: 'that kit', parts: tapParts },
  prepared_answers: { table: preparedAnswers, word: 'kits', thing: 'that answer' },
  videos: { table: videos, word: 'videos', thing: 'that video note' },
  messages: { table: messages, word: 'messages', thing: 'that message' },
  message_versions: { table: messageVersions, word: 'messages', thing: 'that version' },
  clippings: { table: clippings, word: 'clippings', thing: 'that clipping' },
  ties: { table: ties, word: 'ladder', thing: 'what you noted of that person' },
  needs: { table: needs, word: 'circle', thing: 'that need' },
  need_helpers: { table: needHelpers, word: 'circle', thing: 'that helper' },
  hinted_roles: { table: hintedRoles, word: 'hints', thing: 'that hinted role' },
  referrals: { table: referrals, word: 'hints', thing: 'that offer' },
  events: { table: events, word: 'events', thing: 'that event', parts: eventPersonParts },
  feedback: { table: feedback, word: 'feedback', thing: 'those words' },
  asks: { table: asks, word: 'feedback', thing: 'that ask' },
  punchlist_items: { table: punchlistItems, word: 'punchlist', thing: 'that item' },
  practice_entries: { table: practiceEntries, word: 'practice', thing: 'that entry' },
  targets: { table: targets, word: 'targets', thing: 'that job' },
  target_postings: { table: targetPostings, word: 'targets', thing: 'that posting' },
  imports: { table: imports, word: 'imports', thing: 'that import' },
}

export const optionsOf = (name: string): GatewayOptions | undefined => journaled[name]
const partTables = new Set(Object.values(journaled).flatMap(({ parts }) => (parts ? [parts.table] : [])))
/** Whether the rows of a table are part of another's. */
export const isPart = (table: Table) => partTables.has(table)

/** How the search column of a table is made, if it has one. */
export const searchOf = (table: Table) => journaled[table.name]?.search

export function createGateways(session: Session) {
  const made = new Map<string, ReturnType<typeof createGateway>>()
  return {
    of<T extends object>(table: keyof typeof journaled & string) {
      const options = journaled[table]
      if (!options) throw new Error(`The journal does not know a table called ${table}.`)
      const gateway = made.get(table) ?? createGateway(session, options)
      made.set(table, gateway)
      return gateway as unknown as ReturnType<typeof createGateway<T>>
    },
  }
}
export type Gateways = ReturnType<typeof createGateways>
