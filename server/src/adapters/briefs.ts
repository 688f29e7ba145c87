import type { Ports } from '@standout/actions'
import type { Store } from '@standout/store'
import type { Helper } from '../jobs/helper.ts'

/** How actions get a brief as a file: written in the helper process, kept on disk before any row speaks of it. */
export const createBriefs = ({ helper, store }: { helper: Helper; store: () => Promise<Store> }): Ports['briefs'] => ({
  async write(brief, { format, name }) {
    const bytes = await helper.run('write-brief', { brief, format }, { about: name })
    return { hash: await (await store()).files.put(bytes), bytes: bytes.length }
  },
})
