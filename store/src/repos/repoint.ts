import type { PersonId } from '@standout/core'
import type { Contact } from '@standout/core/contacts'
import type { Debrief } from '@standout/core/debriefs'
import type { Interview } from '@standout/core/interviews'
import type { Fact } from '@standout/core/people'
import type { Video } from '@standout/core/videos'
import type { Row } from '../dialects/codec.ts'

import { repointEvents } from './events.ts'
import type { Gateways } from './gateways.ts'
import { repointTaps } from './kits.ts'
import { repointCircle } from './repoint-circle.ts'
import type { Query } from './row-store.ts'
import type { Session } from './session.ts'

interface Repointing {
  from: PersonId
  /** Null: the person goes and nobody takes their place. */
  to: PersonId | null
}

async function parentsOf({ db }: Session, table: 'attendees' | 'debrief_people', from: PersonId): Promise<string[]> {
  if (table === 'attendees') {
    const rows = await db.selectFrom('attendees').select('interview_id as id').where('person_id', '=', from).execute()
    return [...new Set(rows.map(({ id }) => id))]
  }
  const rows = await db.selectFrom('debrief_people').select('debrief_id as id').where('person_id', '=', from).execute()
  return [...new Set(rows.map(({ id }) => id))]
}

async function repointRooms(session: Session, gateways: Gateways, { from, to }: Repointing) {
  const interviews = gateways.of<Interview>('interviews')
  for (const id of await parentsOf(session, 'attendees', from)) {
    const { attendees } = await interviews.get(id)
    const already = to !== null && attendees.some(({ personId }) => personId === to)
    const others = attendees.filter(({ personId }) => personId !== from)
    const moved = attendees.map((one) => (one.personId === from && to ? { ...one, personId: to } : one))
    await interviews.change(id, { attendees: to && !already ? moved : others })
  }
  const debriefs = gateways.of<Debrief>('debriefs')
  for (const id of await parentsOf(session, 'debrief_people', from)) {
    const { people } = await debriefs.get(id)
    await debriefs.change(id, { people: people.map((one) => (one.personId === from ? { ...one, personId: to } : one)) })
  }
}

const aboutPerson = (from: PersonId) => (query: Query) => query.where('person_id', '=', from)

async function repointWords(gateways: Gateways, { from, to }: Repointing) {
  for (const table of ['interpretations', 'briefs', 'messages', 'clippings', 'feedback'] as const) {
    const rows = gateways.of<{ id: string; personId: PersonId | null }>(table)
    for (const { id } of await rows.select(aboutPerson(from))) await rows.change(id, { personId: to })
  }
}

async function repointNotes(gateways: Gateways, { from, to }: Repointing) {
  const contacts = gateways.of<Contact>('contacts')
  for (const { id, opportunityId } of await contacts.select(aboutPerson(from))) {
    if (to || opportunityId) await contacts.change(id, { personId: to })
    else await contacts.remove(id)
  }
  const videos = gateways.of<Video>('videos')
  for (const { id } of await videos.select(aboutPerson(from))) await videos.change(id, { personId: to })
  const facts = gateways.of<Fact>('facts')
  for (const { id } of await facts.select((query) => query.where('subject', '=', from))) {
    if (to) await facts.change(id, { subject: to })
    else await facts.remove(id)
  }
}

async function dropSeparations(gateways: Gateways, { from }: Repointing) {
  const separations = gateways.of<Row & { pair: string }>('separations')
  const pairs = await separations.select((query) =>
    query.where((eb) => eb.or([eb('one_id', '=', from), eb('other_id', '=', from)])),
  )
  for (const { pair } of pairs) await separations.remove(pair)
}

/** Lets everything that refers to one person refer to another, or to nobody. */
export async function repoint(session: Session, gateways: Gateways, repointing: Repointing) {
  await repointRooms(session, gateways, repointing)
  await repointTaps(session, gateways, repointing)
  await repointWords(gateways, repointing)
  await repointNotes(gateways, repointing)
  await repointCircle(gateways, repointing)
  await repointEvents(session, gateways, repointing)
  await dropSeparations(gateways, repointing)
}
