import { z } from 'zod'
import { defineAction } from '../action.ts'

export const exportRecords = defineAction({
  name: 'records.export',
  says: 'Everything, with history and files, in one zip',
  kind: 'outside',
  may: 'candidate',
  input: z.object({}),
  output: z.object({ name: z.string(), href: z.string(), counts: z.record(z.string(), z.number()) }),
  run: ({ ports, who, now }) => ports.archive.write(who, now),
})
