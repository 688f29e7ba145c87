import { findOccupations, packKinds } from '@standout/core/packs'
import { z } from 'zod'
import { defineAction } from '../action.ts'

export const searchOccupations = defineAction({
  name: 'packs.search',
  says: 'Occupations of the installed packs by title, the closest first',
  kind: 'outside',
  may: 'candidate',
  input: z.object({ words: z.string().max(200) }),
  output: z.object({
    occupations: z.array(
      z.object({
        pack: z.enum(packKinds),
        code: z.string(),
        title: z.string(),
        description: z.string(),
        /** The other title that the words were found in. */
        also: z.string().nullable(),
      }),
    ),
  }),
  async run({ ports }, { words }) {
    const found = findOccupations(await ports.packs.open(), words)
    return { occupations: found.map(({ pack, code, title, description, also }) => ({ pack, code, title, description, also })) }
  },
})
