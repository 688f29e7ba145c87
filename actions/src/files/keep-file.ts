import { keptFile } from '@standout/core/records'
import { idOf, wholeLetters } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'
import { fileInput } from '../records/file-input.ts'

export const keepFile = defineAction({
  name: 'files.keep',
  says: 'Keep one file of your own, to send along or to play later',
  kind: 'change',
  may: 'candidate',
  input: z.object({ file: fileInput, personId: idOf('person').nullish() }),
  output: keptFile,
  async prepare({ ports, who }, { file }) {
    const kept = await ports.documents.keep(file, who)
    await ports.documents.drop(file)
    return kept
  },
  async run({ files, people, newId, now, prepared }, { file, personId }) {
    if (personId) await people.get(personId)
    const name = plainName(file.name)
    const row = { ...prepared, id: newId('file'), name, importId: null, personId: personId ?? null, at: now }
    return describeFile(await files.add(row))
  },
})

/** The last part of a path, without what no file system or header takes. */
export const plainName = (name: string) =>
  wholeLetters(
    (name.split(/[\\/]/).at(-1) ?? '')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what goes.
      .replace(/[\u0000-\u001f\u007f"<>:|?*]/g, '')
      .trim()
      .slice(-120),
  ) || 'file'

export const describeFile = ({ id, name, bytes }: { id: `fil_${string}`; name: string; bytes: number }) => ({
  id,
  name,
  bytes,
  href: `/api/files/${id}`,
})
