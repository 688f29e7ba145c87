import { importRecord } from '@standout/core/records'
import { z } from 'zod'
import { defineAction } from '../action.ts'

export const listImports = defineAction({
  name: 'records.list',
  says: 'Every file that came in, newest first',
  kind: 'look',
  may: 'candidate',
  input: z.object({}),
  output: z.object({ imports: z.array(importRecord) }),
  async run({ imports }) {
    const list = await imports.list()
    return { imports: list.sort((one, other) => other.at.localeCompare(one.at)) }
  },
})
