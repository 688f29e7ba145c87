import { packKinds, packShown } from '@standout/core/packs'
import { z } from 'zod'
import { defineAction } from '../action.ts'
import { fileInput } from '../records/file-input.ts'

export const addPack = defineAction({
  name: 'packs.add',
  says: 'Install O*NET or ESCO from their official download, or renew what is installed',
  kind: 'outside',
  may: 'candidate',
  input: z.object({ file: fileInput }),
  output: z.object({ change: z.enum(['added', 'replaced', 'same']), pack: packShown }),
  run: ({ ports }, { file }) => ports.packs.add(file),
})

export const listPacks = defineAction({
  name: 'packs.list',
  says: 'The packs that are installed, whom they come from and under which licence',
  kind: 'outside',
  may: 'candidate',
  input: z.object({}),
  output: z.object({ packs: z.array(packShown) }),
  async run({ ports }) {
    return { packs: await ports.packs.list() }
  },
})

export const removePack = defineAction({
  name: 'packs.remove',
  says: 'Take an installed pack out again; jobs that were described by it stay described',
  kind: 'outside',
  may: 'candidate',
  input: z.object({ kind: z.enum(packKinds) }),
  output: z.object({ removed: z.boolean() }),
  async run({ ports }, { kind }) {
    return { removed: await ports.packs.remove(kind) }
  },
})
