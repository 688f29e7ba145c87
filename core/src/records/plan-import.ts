import { normalName, type PersonKey } from '../people/index.ts'
import { createDesk } from './create-desk.ts'
import { createDraft, type Draft } from './create-draft.ts'
import { createRoll } from './create-roll.ts'
import type { CalendarDocument, Document, LinkedinExport, ProfileDocument } from './document.ts'
import { listMine } from './find-me.ts'
import type { Existing, ImportPlan, PlanOptions } from './plan.ts'
import { planApplications } from './plan-applications.ts'
import { planConnections, planTies } from './plan-connections.ts'
import { planInterviews } from './plan-interviews.ts'
import { isMine, planMyProfile, planTheirProfile, profileToSaid } from './plan-profile.ts'
import { words } from './words.ts'

const planCalendar = ({ invites }: CalendarDocument, existing: Existing, draft: Draft): void => {
  const [roll, desk] = [createRoll(existing, draft), createDesk(existing, draft)]
  planInterviews(invites, { draft, roll, desk, mine: listMine(existing, draft), existing })
  roll.finish()
  desk.finish()
}

const planExport = (document: LinkedinExport, existing: Existing, draft: Draft): void => {
  const [roll, desk] = [createRoll(existing, draft), createDesk(existing, draft)]
  if (document.profile) planMyProfile(document.profile, 'linkedin', { draft, existing })
  planConnections(document.connections, draft, roll)
  planTies(document, draft, roll)
  planApplications(document.applications, draft, desk)
  roll.finish()
  desk.finish()
}

const planProfile = (document: ProfileDocument, existing: Existing, draft: Draft): void => {
  if (isMine(document, existing, draft.options.whose)) {
    planMyProfile(document.profile, document.kind === 'linkedin-pdf' ? 'linkedin' : 'resume', { draft, existing })
    return
  }
  const roll = createRoll(existing, draft)
  planTheirProfile(document.profile, draft, roll)
  roll.finish()
}

/** Decides, record by record, what a file adds, changes and leaves, and why. Writes nothing. */
export const planImport = (document: Document, existing: Existing, options: PlanOptions): ImportPlan => {
  const draft = createDraft(existing, options, document.kind)
  for (const left of document.skipped) draft.skip(left)
  if (document.kind === 'calendar') planCalendar(document, existing, draft)
  else if (document.kind === 'linkedin-export') planExport(document, existing, draft)
  else if (document.kind === 'events-page') draft.skip({ where: options.file, because: words.gatherings })
  else if (document.kind === 'standout-export') draft.skip({ where: options.file, because: words.backup })
  else planProfile(document, existing, draft)
  return draft.finish()
}

const namesIn = (document: Document): string[] => {
  if (document.kind === 'calendar') return document.invites.flatMap(({ invitees }) => invitees.map(({ name }) => name))
  if (document.kind === 'linkedin-export') {
    const sent = document.invitations.filter(({ direction }) => direction === 'out')
    return [...sent, ...document.recommendations].map(({ name }) => name)
  }
  if (document.kind === 'standout-export' || document.kind === 'events-page') return []
  return [profileToSaid(document.profile)?.name ?? '']
}

/** The few people whose whole row and facts a plan for this document needs; of all others the keys are enough. */
export const listNeeded = (document: Document, people: readonly PersonKey[]): PersonKey['id'][] => {
  const names = new Set(namesIn(document).filter(Boolean).map(normalName))
  if (names.size === 0) return []
  return people.filter(({ name }) => names.has(normalName(name))).map(({ id }) => id)
}
