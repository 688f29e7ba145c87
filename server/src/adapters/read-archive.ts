import { Problem } from '@standout/core/shared'
import { unzipSync } from 'fflate'

const mostBytes = 1024 * 1024 * 1024
const mostEntries = 200_000

/** The entries of an export; anything else, or a zip that swells, is refused. */
export function readArchive(bytes: Uint8Array, name: string): Map<string, Uint8Array> {
  let total = 0
  let count = 0
  const tooLarge = () =>
    new Problem('restore.too_large', `${name} holds more than Standout can have written. Nothing was restored.`, name)
  try {
    const found = unzipSync(bytes, {
      filter: ({ name: path, originalSize }) => {
        total += originalSize
        if (++count > mostEntries || total > mostBytes) throw tooLarge()
        return path === 'standout.json' || /^records\/[a-z_]+\.ndjson$/.test(path) || /^files\/[0-9a-f]{64}$/.test(path)
      },
    })
    const about = JSON.parse(Buffer.from(found['standout.json'] ?? []).toString('utf8')) as { format?: number }
    if (about.format !== 1)
      throw new Problem('restore.newer', `${name} was made by a newer Standout. Update this one first, then restore.`, name)
    return new Map(Object.entries(found).filter(([path]) => path !== 'standout.json'))
  } catch (error) {
    if (error instanceof Problem) throw error
    throw new Problem(
      'restore.not_an_export',
      `${name} is not a whole Standout export. Choose the zip file that "export" wrote.`,
      name,
    )
  }
}
