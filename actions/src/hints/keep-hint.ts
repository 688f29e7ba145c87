import { hintedRole, hintedRoleFields } from '@standout/core/hints'
import { idOf, localDate, Problem } from '@standout/core/shared'
import { z } from 'zod'
import { type Context, defineAction } from '../action.ts'
import { today } from '../today.ts'

const given = hintedRoleFields.partial().extend({ saidOn: localDate.optional(), letGo: z.boolean().default(false) })

export const keepHint = defineAction({
  name: 'hints.keep',
  says: 'Keep a role that somebody hinted at, with their words and the day; or let it go',
  kind: 'change',
  may: 'candidate',
  input: given,
  output: hintedRole,
  async run(context, { letGo, ...fields }) {
    const { hints, candidates, newId, now } = context
    const role = fields.role ?? ''
    const words = fields.words ?? ''
    if (!role && !words.trim()) throw new Problem('hints.empty', 'Write which role it was, or what they said about it.')
    await mustExist(context, fields)
    return hints.add({
      personId: fields.personId ?? null,
      interviewId: fields.interviewId ?? null,
      opportunityId: fields.opportunityId ?? null,
      company: fields.company ?? '',
      role,
      words,
      saidOn: fields.saidOn ?? (await today(candidates, now)),
      id: newId('hint'),
      status: letGo ? 'let-go' : 'open',
      createdAt: now,
      updatedAt: now,
    })
  },
})

type Named = Partial<Pick<z.output<typeof hintedRole>, 'personId' | 'interviewId' | 'opportunityId'>>

async function mustExist({ people, interviews, opportunities }: Context, { personId, interviewId, opportunityId }: Named) {
  if (personId) await people.get(personId)
  if (interviewId) await interviews.get(interviewId)
  if (opportunityId) await opportunities.get(opportunityId)
}

export const editHint = defineAction({
  name: 'hints.edit',
  says: 'Correct a hinted role, let it go or take it up again',
  kind: 'change',
  may: 'candidate',
  input: hintedRoleFields
    .pick({ company: true, role: true, words: true, saidOn: true })
    .partial()
    .extend({
      id: idOf('hint'),
      status: hintedRole.shape.status.optional(),
    }),
  output: hintedRole,
  async run({ hints }, { id, ...changes }) {
    await hints.get(id)
    return hints.change(id, changes)
  },
})

export const removeHint = defineAction({
  name: 'hints.remove',
  says: 'Take a hinted role off the list; can be undone',
  kind: 'change',
  may: 'candidate',
  input: z.object({ id: idOf('hint') }),
  output: z.object({ removed: z.boolean() }),
  async run({ hints }, { id }) {
    await hints.get(id)
    await hints.remove(id)
    return { removed: true }
  },
})
