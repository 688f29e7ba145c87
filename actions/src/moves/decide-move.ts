import { channels } from '@standout/core/contacts'
import { decision, moveNames, moveTypes } from '@standout/core/moves'
import { idOf, instant } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'

const moveId = z.string().min(1).max(200)

export const doneMove = defineAction({
  name: 'moves.done',
  says: 'Done; what went to someone is noted in the contact log',
  kind: 'change',
  may: 'candidate',
  input: z.object({
    moveId,
    move: z.enum(moveNames).optional(),
    type: z.enum(moveTypes).optional(),
    personId: idOf('person').nullish(),
    opportunityId: idOf('opportunity').nullish(),
    channel: z.enum(channels).nullish(),
    note: z.string().max(20_000).nullish(),
  }),
  output: decision,
  async run(
    { decisions, contacts, people, opportunities, now, newId },
    { moveId: id, move, type, personId, opportunityId, channel, note },
  ) {
    if (personId) await people.get(personId)
    if (opportunityId) await opportunities.get(opportunityId)
    const made = { moveId: id, decision: 'done' as const, until: null, at: now }
    await decisions.save(made)
    if (type && type !== 'own' && (personId || opportunityId))
      await contacts.add({
        id: newId('contact'),
        personId: personId ?? null,
        opportunityId: opportunityId ?? null,
        direction: 'out',
        type,
        channel: channel ?? null,
        move: move ?? null,
        moveId: id,
        note: note ?? null,
        at: now,
        importId: null,
      })
    return made
  },
})

export const laterMove = defineAction({
  name: 'moves.later',
  says: 'Not now: it comes back at this moment',
  kind: 'change',
  may: 'candidate',
  input: z.object({ moveId, until: instant }),
  output: decision,
  async run({ decisions, now }, { moveId: id, until }) {
    const made = { moveId: id, decision: 'not-now' as const, until, at: now }
    await decisions.save(made)
    return made
  },
})

export const neverMove = defineAction({
  name: 'moves.never',
  says: 'Never: this move does not come back',
  kind: 'change',
  may: 'candidate',
  input: z.object({ moveId }),
  output: decision,
  async run({ decisions, now }, { moveId: id }) {
    const made = { moveId: id, decision: 'never' as const, until: null, at: now }
    await decisions.save(made)
    return made
  },
})

export const reopenMove = defineAction({
  name: 'moves.reopen',
  says: 'Bring back a move that was put away',
  kind: 'change',
  may: 'candidate',
  input: z.object({ moveId }),
  output: z.object({ reopened: z.boolean() }),
  async run({ decisions, contacts }, { moveId: id }) {
    await decisions.remove(id)
    // What "done" noted in the contact log goes with it, or the move would stay done.
    for (const one of await contacts.list({})) if (one.moveId === id) await contacts.remove(one.id)
    return { reopened: true }
  },
})
