import { idOf } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'

export const forgetPerson = defineAction({
  name: 'people.forget',
  says: 'Forget someone for good: everything kept of them, in the history and the undo list as well',
  kind: 'outside',
  may: 'candidate',
  input: z.object({ id: idOf('person') }),
  output: z.object({ gone: z.record(z.string(), z.number()), kept: z.array(z.string()) }),
  run: ({ ports, who }, { id }) => ports.archive.forget(who, id),
})
