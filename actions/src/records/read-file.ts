import type { Repos } from '@standout/store'
import type { FileInput, Ports } from '../action.ts'

type Outside = { ports: Ports; now: string; look: <T>(from: (repos: Repos) => Promise<T>) => Promise<T> }

const dayMs = 86_400_000
/** Gatherings of the last day and the next four months. */
const around = (now: string) => {
  const at = Date.parse(now)
  return { from: new Date(at - dayMs).toISOString(), to: new Date(at + 120 * dayMs).toISOString() }
}

/** Reads a file in the helper process, before any transaction. What cannot be read leaves nothing behind. */
export async function readFile({ ports, look, now }: Outside, file: FileInput, as: 'me' | 'person' | undefined) {
  const { zone } = await look(({ candidates }) => candidates.get())
  try {
    return await ports.documents.read(file, { zone, around: around(now), ...(as ? { whose: as } : {}) })
  } catch (error) {
    await ports.documents.drop(file)
    throw error
  }
}
