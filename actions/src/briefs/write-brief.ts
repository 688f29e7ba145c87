import { brief, briefContent } from '@standout/core/briefs'
import { idOf } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'
import { refuseConflict } from '../refuse-conflict.ts'

export const writeBrief = defineAction({
  name: 'briefs.write',
  says: 'Save a work brief while it is being written; the same save sent twice counts once',
  kind: 'change',
  may: 'candidate',
  input: z.object({
    id: idOf('brief'),
    content: briefContent,
    /** The version that this save builds on. */
    version: z.number().int().min(1),
    /** The same for every try of one save. */
    key: z.string().min(8).max(100),
  }),
  output: z.object({ brief, repeated: z.boolean() }),
  async run({ briefs }, { id, content, version, key }) {
    const before = await briefs.get(id)
    if (before.savedKey === key) return { brief: before, repeated: true }
    refuseConflict({ word: 'briefs', thing: 'brief', kept: before.version, version })
    return { brief: await briefs.change(id, { ...content, version: version + 1, savedKey: key }), repeated: false }
  },
})
