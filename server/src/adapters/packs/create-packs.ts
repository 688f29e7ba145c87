import { randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { FileInput, Ports } from '@standout/actions'
import {
  credits,
  type OpenPack,
  openPack,
  type PackContent,
  type PackKind,
  type PackShown,
  packKinds,
  versionOf,
} from '@standout/core/packs'
import type { Helper } from '../../jobs/helper.ts'
import type { Uploads } from '../uploads.ts'

type Needs = { home: string; uploads: Uploads; helper: Helper }
type Opened = { pack: OpenPack; shown: PackShown; at: number }

/** The optional packs: one file each beside the data, for everyone who uses this Standout; made of whole cloth or not at all. */
export function createPacks({ home, uploads, helper }: Needs): Ports['packs'] {
  const folder = join(home, 'packs')
  const pathOf = (kind: PackKind) => join(folder, `${kind}.json`)
  const opened = new Map<PackKind, Opened>()

  async function load(kind: PackKind): Promise<Opened | undefined> {
    const there = await stat(pathOf(kind)).catch(() => undefined)
    const known = opened.get(kind)
    if (!there) opened.delete(kind)
    if (!there || known?.at === there.mtimeMs) return there && known
    const content = JSON.parse(await readFile(pathOf(kind), 'utf8')) as PackContent
    const fresh = { pack: openPack(content), shown: show(content, there.mtime), at: there.mtimeMs }
    opened.set(kind, fresh)
    return fresh
  }
  const loadAll = async () => (await Promise.all(packKinds.map(load))).filter((one) => one !== undefined)

  return {
    list: async () => (await loadAll()).map(({ shown }) => shown),
    open: async () => (await loadAll()).map(({ pack }) => pack),
    async add(file) {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const staged = join(folder, `${randomUUID()}.part`)
      try {
        const given = await findGiven(file, uploads)
        const about = { about: file.name, timeoutMs: 120_000 }
        const { kind, change } = await helper.run('read-pack', { name: file.name, ...given, installed: folder, staged }, about)
        if (change !== 'same') await settle(staged, pathOf(kind))
        const loaded = await load(kind)
        return { change, pack: loaded!.shown }
      } finally {
        await rm(staged, { force: true })
        if ('upload' in file) await uploads.drop(file.upload)
      }
    },
    async remove(kind) {
      const isThere = (await stat(pathOf(kind)).catch(() => undefined)) !== undefined
      await rm(pathOf(kind), { force: true })
      opened.delete(kind)
      return isThere
    },
  }
}

const findGiven = async (file: FileInput, uploads: Uploads) =>
  'base64' in file
    ? { bytes: new Uint8Array(Buffer.from(file.base64, 'base64')) }
    : { path: (await uploads.find(file.upload, file.name)).path }

/** Safely on the disk before it takes its place. */
async function settle(staged: string, path: string) {
  const file = await open(staged, 'r+')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(staged, path)
}

function show(content: PackContent, installedAt: Date): PackShown {
  const { name, licence, says } = credits[content.kind]
  const version = versionOf(content)
  const counts = Object.fromEntries(Object.entries(content.parts).map(([part, { rows }]) => [part, rows.length]))
  return { kind: content.kind, name, version, installedAt: installedAt.toISOString(), counts, credit: says(version), licence }
}
