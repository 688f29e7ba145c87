import { listRules, rule } from '@standout/core/method'
import { z } from 'zod'
import { defineAction } from '../action.ts'

export const listMethod = defineAction({
  name: 'method.list',
  says: 'Every rule that the product carries, in its own words, with its grade of evidence and where it lives',
  kind: 'look',
  may: 'anyone',
  input: z.object({}),
  output: z.object({ rules: z.array(rule) }),
  async run() {
    return { rules: [...listRules()] }
  },
})
