import { type Invite, ownerLabel, plainWords } from '../interviews/index.ts'
import { type Opportunity, type Stage, stages } from '../opportunities/index.ts'
import { normalCompany } from '../people/index.ts'
import type { Draft } from './create-draft.ts'
import type { Existing } from './plan.ts'
import { words } from './words.ts'

type Wanted = { company: string; role: string; stage: Stage; on: string; notes: string | null }

const stageOf = (round: Invite['round']): Stage => (round === 'screen' || round === 'final' ? round : 'interview')

const sameRole = (one: string, other: string): boolean => {
  if (!one || !other) return true
  const [words_, others] = [plainWords(one).split(' '), new Set(plainWords(other).split(' '))]
  return (
    words_.at(-1) === plainWords(other).split(' ').at(-1) ||
    words_.filter((word) => others.has(word)).length >= Math.min(2, words_.length)
  )
}

const best = (candidates: Opportunity[], role: string): Opportunity | undefined =>
  candidates
    .filter((each) => sameRole(each.role, role))
    .sort(
      (a, b) => Number(b.outcome === null) - Number(a.outcome === null) || Date.parse(b.updatedAt) - Date.parse(a.updatedAt),
    )[0]

const findNamed = (all: Opportunity[], company: string, role: string): Opportunity | undefined => {
  const plain = normalCompany(company)
  return best(plain === '' ? [] : all.filter((each) => normalCompany(each.company) === plain), role)
}

/** Of an opportunity kept by hand the invite may say only the name, anywhere in it, or the mail domain. */
const findMentioned = (all: Opportunity[], { title, description, invitees, role }: Invite): Opportunity | undefined => {
  const text = ` ${plainWords(`${title} ${(description ?? '').slice(0, 5000)}`)} `
  const labels = new Set(invitees.map(({ email }) => ownerLabel(email?.split('@')[1] ?? '').replaceAll('-', '')))
  const mentioned = all.filter(({ company }) => {
    const plain = normalCompany(company)
    return plain.length > 1 && (text.includes(` ${plain} `) || labels.has(plain.replaceAll(' ', '')))
  })
  return best(mentioned, role ?? '')
}

/** All opportunities, on record and new: finds the one that an invite is about, or opens it. */
export const createDesk = (existing: Existing, draft: Draft) => {
  // Copies, because a stage moves along while the plan is made.
  const all: Opportunity[] = existing.opportunities.map((each) => ({ ...each }))
  const moved = new Set<Opportunity>()
  const { now, newId, importId } = draft.options

  const step = (opportunityId: Opportunity['id'], to: Stage, on: string) =>
    void draft.plan.stages.push({ id: newId('stage'), opportunityId, step: to, on, at: now })

  const open = ({ company, role, stage, on, notes }: Wanted): Opportunity => {
    const fresh = { posting: null, route: null, employer: [], notes, outcome: null, offerDeadline: null, importId }
    const opportunity: Opportunity = { ...fresh, id: newId('opportunity'), company, role, stage, createdAt: now, updatedAt: now }
    all.push(opportunity)
    draft.plan.opportunities.add.push(opportunity)
    draft.count('added', 'opportunities')
    step(opportunity.id, stage, on)
    return opportunity
  }

  /** An invite shows that this stage is reached; nothing moves back, and what has ended stays ended. */
  const advance = (opportunity: Opportunity, round: Invite['round']): Opportunity => {
    const to = stageOf(round)
    if (opportunity.outcome !== null || stages.indexOf(to) <= stages.indexOf(opportunity.stage)) return opportunity
    opportunity.stage = to
    step(opportunity.id, to, draft.today)
    if (!draft.plan.opportunities.add.includes(opportunity)) moved.add(opportunity)
    return opportunity
  }

  return {
    find: (company: string, role: string) => findNamed(all, company, role),
    findById: (id: Opportunity['id']) => all.find((each) => each.id === id),
    open,
    findOrOpen: (invite: Invite): Opportunity => {
      const role = invite.role ?? ''
      const found = (invite.company ? findNamed(all, invite.company, role) : undefined) ?? findMentioned(all, invite)
      if (found) return advance(found, invite.round)
      if (!invite.company) draft.skip({ where: invite.where, because: words.noCompany })
      const company = (invite.company ?? invite.title.trim()) || words.unknownCompany
      return open({ company: company.slice(0, 300), role, stage: stageOf(invite.round), on: draft.today, notes: null })
    },
    finish: () => {
      for (const { id, stage } of moved) {
        draft.plan.opportunities.change.push({ id, changes: { stage, updatedAt: now } })
        draft.count('changed', 'opportunities')
      }
    },
  }
}
export type Desk = ReturnType<typeof createDesk>
