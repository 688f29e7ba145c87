import { factKind, readSeen as read } from '@standout/core/people'
import { idOf } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'

export const seenText = z.string().trim().min(1).max(200_000)

export const readSeen = defineAction({
  name: 'people.readSeen',
  says: 'What would be kept of a text that you brought back from looking someone up, and which kinds of things would be left out',
  kind: 'look',
  may: 'candidate',
  input: z.object({ id: idOf('person'), text: seenText }),
  output: z.object({
    items: z.array(z.object({ key: z.string(), kind: factKind, text: z.string(), detail: z.string().optional() })),
    dropped: z.array(z.string()),
    shaped: z.boolean(),
    /** The name on what was pasted, when it is somebody else's. */
    otherName: z.string().nullable(),
  }),
  async run({ people }, { id, text }) {
    const { name } = await people.get(id)
    const seen = read(text)
    const other = seen.name !== undefined && !sharesWord(seen.name, name)
    return {
      ...seen,
      items: seen.items.map(({ value: _, present: __, ...one }) => one),
      otherName: other ? (seen.name ?? null) : null,
    }
  },
})

const words = (name: string) =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word.length > 2)
const sharesWord = (one: string, other: string) => words(one).some((word) => words(other).includes(word))
