import { profile } from '@standout/core/profiles'
import { Problem } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'
import { fileInput } from '../records/file-input.ts'

export const readProfile = defineAction({
  name: 'ground.read',
  says: 'What a document says of one person, without keeping anything',
  kind: 'look',
  may: 'anyone',
  input: z.object({ file: fileInput, whose: z.enum(['me', 'person']).default('person') }),
  output: profile,
  async prepare({ ports }, { file, whose }) {
    try {
      return await ports.documents.read(file, { whose, zone: 'UTC' })
    } finally {
      await ports.documents.drop(file)
    }
  },
  async run({ prepared }, { file }) {
    const { document } = prepared
    if ('profile' in document && document.profile) return document.profile
    throw new Problem(
      'ground.no_profile',
      `${file.name} is not about one person. Give a LinkedIn profile, a resume or plain notes.`,
      file.name,
    )
  },
})
