import { idOf } from '@standout/core/shared'
import { z } from 'zod'
import type { Context } from '../action.ts'
import { letGo } from './let-go.ts'

type Needs = Pick<Context, 'files' | 'messages' | 'videos' | 'practice' | 'newId' | 'now'>
type Paper = Omit<Parameters<Context['files']['add']>[0], 'id' | 'importId' | 'at'>

/** Where a paper that was made can be fetched. */
export const paper = z.object({ fileId: idOf('file'), name: z.string(), href: z.string(), bytes: z.number() })

/** Keeps a paper that was made: the latest of its name stays, the older ones go. */
export async function keepPaper(context: Needs, made: Paper): Promise<z.infer<typeof paper>> {
  const { files, newId, now } = context
  const older = (await files.list()).filter(({ name, importId }) => name === made.name && !importId)
  const same = older.find(({ hash }) => hash === made.hash)
  await letGo(
    context,
    older.filter((one) => one !== same).map(({ id }) => id),
  )
  const kept = same ?? (await files.add({ ...made, id: newId('file'), importId: null, at: now }))
  return { fileId: kept.id, name: kept.name, href: `/api/files/${kept.id}`, bytes: kept.bytes }
}
