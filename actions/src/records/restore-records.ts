import { z } from 'zod'
import { defineAction } from '../action.ts'
import { fileInput } from './file-input.ts'

export const restoreRecords = defineAction({
  name: 'records.restore',
  says: 'Bring an export back into an empty data folder',
  kind: 'outside',
  may: 'candidate',
  input: z.object({ file: fileInput }),
  output: z.object({ counts: z.record(z.string(), z.number()) }),
  run: ({ ports, who }, { file }) => ports.archive.restore(file, who),
})
