import { findGround as findShared, ground } from '@standout/core/ground'
import type { Profile } from '@standout/core/profiles'
import { Problem } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction, type FileInput, type Ports } from '../action.ts'
import { fileInput } from '../records/file-input.ts'

export const findGround = defineAction({
  name: 'ground.find',
  says: 'What two people have in common and how to bring it up, from two documents, without keeping anything',
  kind: 'look',
  may: 'anyone',
  input: z.object({ me: fileInput, them: fileInput }),
  output: ground,
  async prepare({ ports }, { me, them }) {
    try {
      return {
        mine: await readOne(ports, me, 'me'),
        theirs: await readOne(ports, them, 'person'),
        places: await ports.places(),
      }
    } finally {
      await ports.documents.drop(me)
      await ports.documents.drop(them)
    }
  },
  run: async ({ prepared: { mine, theirs, places } }) => findShared(mine, theirs, { places }),
})

async function readOne(ports: Ports, file: FileInput, whose: 'me' | 'person'): Promise<Profile> {
  const { document } = await ports.documents.read(file, { whose, zone: 'UTC' })
  if ('profile' in document && document.profile) return document.profile
  throw new Problem(
    'ground.no_profile',
    `${file.name} is not about one person. Give a LinkedIn profile or export, a resume or plain notes.`,
    file.name,
  )
}
