import { courtesyNames, courtesyStates, listCourtesies } from '@standout/core/moves'
import { idOf } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'
import { gatherSituation } from './gather-situation.ts'

const named = z.object({ id: z.string(), name: z.string() })

export const courtesies = z.object({
  opportunity: named,
  person: named,
  four: z.array(
    z.object({
      move: z.enum(courtesyNames),
      state: z.enum(courtesyStates),
      at: z.string().nullable(),
      evidence: z.enum(['logged', 'ticked', 'export']).nullable(),
      moveId: z.string().nullable(),
    }),
  ),
  acceptedAt: z.string().nullable(),
})

export const showCourtesies = defineAction({
  name: 'moves.courtesies',
  says: 'The four actions towards each interviewer: what is done, open or not yet, and how it is known',
  kind: 'look',
  may: 'candidate',
  input: z.object({ personId: idOf('person').optional(), opportunityId: idOf('opportunity').optional() }),
  output: z.object({ courtesies: z.array(courtesies) }),
  async run(context, narrow) {
    const situation = await gatherSituation(context)
    const { country, region } = situation.candidate
    const at = { now: context.now, isHoliday: context.ports.holidays(country, region) }
    return { courtesies: listCourtesies(situation, at, narrow) }
  },
})
