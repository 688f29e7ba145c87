import { keptKit } from '@standout/core/kits'
import { idOf } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'
import { keepKit } from './keep-kit.ts'

const { leftOut, answers, openers, ticks, theirZone } = keptKit.shape

export const chooseKit = defineAction({
  name: 'kits.choose',
  says: 'Choose what goes into one kit: sections, answers, openers, ticks of the checklist, their time zone',
  kind: 'change',
  may: 'candidate',
  input: z
    .object({ leftOut, answers, openers, ticks, theirZone })
    .partial()
    .extend({ interviewId: idOf('interview') }),
  output: keptKit.pick({ leftOut: true, answers: true, openers: true, ticks: true, theirZone: true }),
  async run(context, { interviewId, ...choices }) {
    const { id } = await keepKit(context, interviewId)
    return context.kits.change(id, choices)
  },
})
