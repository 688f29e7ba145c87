import type { Repos } from '@standout/store'
import type { FileInput, Ports } from '../action.ts'

type Outside = { ports: Ports; look: <T>(from: (repos: Repos) => Promise<T>) => Promise<T> }

/** Reads a file in the helper process, before any transaction. What cannot be read leaves nothing behind. */
export async function readFile({ ports, look }: Outside, file: FileInput, as: 'me' | 'person' | undefined) {
  const { zone } = await look(({ candidates }) => candidates.get())
  try {
    return await ports.documents.read(file, { zone, ...(as ? { whose: as } : {}) })
  } catch (error) {
    await ports.documents.drop(file)
    throw error
  }
}
