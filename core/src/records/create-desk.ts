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

/** All opportunities, on record and new: finds the one that an invite is about, or opens it. */
export const createDesk = (existing: Existing, draft: Draft) => {
  const all: Opportunity[] = [...existing.opportunities]
  const changes = new Map<Opportunity['id'], Partial<Opportunity>>()
  const { now, newId, importId } = draft.options

  const step = (opportunityId: Opportunity['id'], to: Stage, on: string) =>
    void draft.plan.stages.push({ id: newId('stage'), opportunityId, step: to, on, at: now })

  const open = ({ company, role, stage, on, notes }: Wanted): Opportunity => {
    const fresh = {
      posting: null,
      route: null,
      employer: [],
      notes,
      outcome: null,
      offerDeadline: null,
      importId,
      createdAt: now,
      updatedAt: now,
    }
    const opportunity: Opportunity = { ...fresh, id: newId('opportunity'), company, role, stage }
    all.push(opportunity)
    draft.plan.opportunities.add.push(opportunity)
    draft.count('added', 'opportunities')
    step(opportunity.id, stage, on)
    return opportunity
  }

  const best = (candidates: Opportunity[], role: string): Opportunity | undefined =>
    candidates
      .filter((each) => sameRole(each.role, role))
      .sort(
        (a, b) => Number(b.outcome === null) - Number(a.outcome === null) || Date.parse(b.updatedAt) - Date.parse(a.updatedAt),
      )[0]

  const findNamed = (company: string, role: string): Opportunity | undefined => {
    const plain = normalCompany(company)
    return best(
      all.filter((each) => plain !== '' && normalCompany(each.company) === plain),
      role,
    )
  }

  /** Of an opportunity kept by hand the invite may say only the name, anywhere in it, or the mail domain. */
  const findMentioned = ({ title, description, invitees, role }: Invite): Opportunity | undefined => {
    const text = ` ${plainWords(`${title} ${(description ?? '').slice(0, 5000)}`)} `
    const labels = new Set(invitees.map(({ email }) => ownerLabel(email?.split('@')[1] ?? '').replaceAll('-', '')))
    return best(
      all.filter(({ company }) => {
        const plain = normalCompany(company)
        return plain.length > 1 && (text.includes(` ${plain} `) || labels.has(plain.replaceAll(' ', '')))
      }),
      role ?? '',
    )
  }

  /** An invite shows that this stage is reached; nothing moves back, and what has ended stays ended. */
  const advance = (opportunity: Opportunity, round: Invite['round']): void => {
    const to = stageOf(round)
    if (opportunity.outcome !== null || stages.indexOf(to) <= stages.indexOf(opportunity.stage)) return
    opportunity.stage = to
    step(opportunity.id, to, draft.today)
    if (draft.plan.opportunities.add.includes(opportunity)) return
    if (!changes.has(opportunity.id)) draft.count('changed', 'opportunities')
    changes.set(opportunity.id, { stage: to, updatedAt: now })
  }

  return {
    findNamed,
    open,
    findOrOpen: (invite: Invite): Opportunity => {
      const found = (invite.company ? findNamed(invite.company, invite.role ?? '') : undefined) ?? findMentioned(invite)
      if (found) {
        const at = all.indexOf(found)
        const kept = draft.plan.opportunities.add.includes(found) ? found : { ...found }
        all[at] = kept
        advance(kept, invite.round)
        return kept
      }
      if (!invite.company) draft.skip({ where: invite.where, because: words.noCompany })
      return open({
        company: invite.company ?? (invite.title.trim() || words.unknownCompany).slice(0, 300),
        role: invite.role ?? '',
        stage: stageOf(invite.round),
        on: draft.today,
        notes: null,
      })
    },
    finish: () => {
      for (const [id, change] of changes) draft.plan.opportunities.change.push({ id, changes: change })
    },
  }
}
export type Desk = ReturnType<typeof createDesk>
