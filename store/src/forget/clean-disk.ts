import { existsSync } from 'node:fs'
import { readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What only passes through the data folder: copies of uploads, previews, exports that were not fetched. */
const passing = ['uploads', 'staged', 'archives']
const markName = '.clean-disk'
const dayMs = 86_400_000

async function empty(folder: string, isOurs: (name: string) => boolean) {
  if (!existsSync(folder)) return
  for (const name of await readdir(folder)) if (isOurs(name)) await rm(join(folder, name), { recursive: true, force: true })
}

/** Deleted rows leave copies: in the file itself, in its log, in copies from before a migration. A mark survives a crash in between. */
export function createDiskCleaner(home: string, scrub: () => Promise<void>) {
  const mark = join(home, markName)
  const clean = async () => {
    await empty(join(home, 'backups'), (name) => name.startsWith('before-'))
    for (const folder of passing) await empty(join(home, folder), () => true)
    await scrub()
    await rm(mark, { force: true })
  }
  return {
    announce: () => writeFile(mark, ''),
    cancel: () => rm(mark, { force: true }),
    clean,
    /** At start: what an earlier run had no time for. */
    finish: async () => {
      if (existsSync(mark)) await clean()
    },
    /** What a closed page or a crash left on its way; nothing passes through for a day. */
    async sweep(now: number) {
      for (const folder of passing.map((name) => join(home, name)).filter(existsSync)) {
        for (const name of await readdir(folder)) {
          const path = join(folder, name)
          const there = await stat(path).catch(() => undefined)
          if (there && now - there.mtimeMs > dayMs) await rm(path, { recursive: true, force: true })
        }
      }
    },
  }
}
export type DiskCleaner = ReturnType<typeof createDiskCleaner>
