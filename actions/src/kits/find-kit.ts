import { kit } from '@standout/core/kits'
import { idOf } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'
import { gatherOtherNames } from '../packs/gather-other-names.ts'
import { gatherKit } from './gather-kit.ts'

export const findKit = defineAction({
  name: 'kits.find',
  says: 'Everything to take into one interview: the person first, your 60 seconds, your answers, the closing cards, your resume',
  kind: 'look',
  may: 'candidate',
  input: z.object({ interviewId: idOf('interview') }),
  output: kit,
  prepare: async ({ ports }) => ({ places: await ports.places(), otherNames: await gatherOtherNames(ports) }),
  run: async ({ now, prepared, ...repos }, { interviewId }) => (await gatherKit(repos, { interviewId, now, ...prepared })).kit,
})
