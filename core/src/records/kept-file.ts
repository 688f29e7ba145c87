import { z } from 'zod'
import { idOf } from '../shared/index.ts'

/** A file of the user's own that is kept beside the records; `bytes` is its size, `href` where a page finds it. */
export const keptFile = z.object({ id: idOf('file'), name: z.string(), bytes: z.number().int(), href: z.string() })
export type KeptFile = z.infer<typeof keptFile>
