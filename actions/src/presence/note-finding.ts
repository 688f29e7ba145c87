import { presenceFinding } from '@standout/core/presence'
import { idOf } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'
import { currentRound } from './look-yourself-up.ts'

const written = presenceFinding.pick({ foundWith: true, what: true, url: true, verdict: true, fix: true })

export const noteFinding = defineAction({
  name: 'presence.note',
  says: 'Note something that turned up about you, good or to be put right',
  kind: 'change',
  may: 'candidate',
  input: written.partial({ foundWith: true, url: true, verdict: true, fix: true }),
  output: presenceFinding,
  async run(context, given) {
    const { findings, now, newId } = context
    const { id: checkId } = await currentRound(context)
    const start = { foundWith: null, url: null, verdict: 'mend' as const, fix: '' }
    return findings.add({ ...start, ...given, id: newId('finding'), checkId, foundAt: now, mendedAt: null })
  },
})

export const editFinding = defineAction({
  name: 'presence.mend',
  says: 'Correct a finding, or note that it has been put right',
  kind: 'change',
  may: 'candidate',
  input: z.object({ id: idOf('finding'), mended: z.boolean().optional(), ...written.partial().shape }),
  output: presenceFinding,
  async run({ findings, now }, { id, mended, ...changes }) {
    const { mendedAt } = await findings.get(id)
    const since = mended === undefined ? mendedAt : mended ? (mendedAt ?? now) : null
    return findings.change(id, { ...changes, mendedAt: since })
  },
})

export const removeFinding = defineAction({
  name: 'presence.remove',
  says: 'Delete a finding',
  kind: 'change',
  may: 'candidate',
  input: z.object({ id: idOf('finding') }),
  output: z.object({ removed: z.boolean() }),
  async run({ findings }, { id }) {
    await findings.remove(id)
    return { removed: true }
  },
})
