import { readFile, stat, writeFile } from 'node:fs/promises'
import { credits, mergePack, type PackContent, type PackKind, versionOf } from '@standout/core/packs'
import { Problem } from '@standout/core/shared'
import { findTables } from './read-tables.ts'
import { words } from './words.ts'

/** `installed`: the folder of what is there; `staged`: where the new pack is laid down, for the parent to put in its place. */
export type ReadPackInput = { name: string; path?: string; bytes?: Uint8Array; installed: string; staged: string }
export type ReadPackOutput = { kind: PackKind; change: 'added' | 'replaced' | 'same' }

const mostBytes = 300 * 1024 ** 2

/** The job: reads a download, lays it over what is installed and writes the whole beside it. */
export async function run({ name, path, bytes, installed, staged }: ReadPackInput): Promise<ReadPackOutput> {
  const size = path ? (await stat(path)).size : (bytes?.length ?? 0)
  if (size > mostBytes) throw new Problem('packs.too_large', words.tooLarge(name), name)
  const { kind, parts } = findTables(name, path ? await readFile(path) : Buffer.from(bytes ?? []))
  const known = await readInstalled(`${installed}/${kind}.json`)
  const { pack, change } = mergePack(kind, parts, known)
  if (change === 'older') {
    const version = (known && versionOf(known)) ?? ''
    throw new Problem('packs.older', words.older(credits[kind].name, version), name)
  }
  if (change === 'shorter') throw new Problem('packs.shorter', words.shorter(name), name)
  if (change !== 'same') await writeFile(staged, JSON.stringify(pack), { mode: 0o600 })
  return { kind, change }
}

/** A pack that cannot be read any more is put in anew. */
async function readInstalled(path: string): Promise<PackContent | undefined> {
  try {
    const pack = JSON.parse(await readFile(path, 'utf8')) as PackContent
    return pack.format === 1 ? pack : undefined
  } catch {
    return undefined
  }
}
