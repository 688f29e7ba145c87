import { practiceEntry, practiceFields } from '@standout/core/practice'
import { idOf, Problem } from '@standout/core/shared'
import { z } from 'zod'
import { type Context, defineAction } from '../action.ts'
import { itemKey } from '../punchlist/edit-list.ts'
import { keepItem } from '../punchlist/keep-item.ts'
import { today } from '../today.ts'

const { on, minutes, did, proofUrl, proofFileId } = practiceFields.shape

async function refuseAhead({ candidates, now }: Context, day: string) {
  if (day <= (await today(candidates, now))) return
  throw new Problem('practice.ahead', 'That day is still ahead. Note what you did once it is done.')
}

async function lookForFile({ files }: Context, id: string | null | undefined) {
  if (id && !(await files.find(id))) throw new Problem('files.not_found', 'We could not find that file. Add it once more.')
}

export const logPractice = defineAction({
  name: 'practice.log',
  says: 'Note what you practised, how long, and what can be shown for it',
  kind: 'change',
  may: 'candidate',
  input: z.object({
    itemId: itemKey,
    on: on.optional(),
    minutes,
    did: did.default(''),
    proofUrl: proofUrl.default(null),
    proofFileId: proofFileId.default(null),
  }),
  output: practiceEntry,
  async run(context, { itemId, on: day, ...given }) {
    const { practice, candidates, newId, now } = context
    const { id } = await keepItem(context, itemId)
    const when = day ?? (await today(candidates, now))
    await refuseAhead(context, when)
    await lookForFile(context, given.proofFileId)
    return practice.add({ ...given, itemId: id, on: when, id: newId('practice'), at: now })
  },
})

export const editPractice = defineAction({
  name: 'practice.edit',
  says: 'Correct a line of the practice log',
  kind: 'change',
  may: 'candidate',
  input: z.object({ id: idOf('practice'), ...practiceFields.omit({ itemId: true }).partial().shape }),
  output: practiceEntry,
  async run(context, { id, ...changes }) {
    if (changes.on) await refuseAhead(context, changes.on)
    await lookForFile(context, changes.proofFileId)
    return context.practice.change(id, changes)
  },
})

export const removePractice = defineAction({
  name: 'practice.remove',
  says: 'Delete a line of the practice log; can be undone',
  kind: 'change',
  may: 'candidate',
  input: z.object({ id: idOf('practice') }),
  output: z.object({ removed: z.boolean() }),
  async run({ practice }, { id }) {
    await practice.remove(id)
    return { removed: true }
  },
})
