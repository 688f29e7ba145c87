import type { Ports } from '@standout/actions'
import type { Store } from '@standout/store'
import type { Helper } from '../../jobs/helper.ts'

const patience = 20_000

/** How actions get a typeset PDF: made in the helper process, kept on disk before any row speaks of it. */
export const createTypeset = ({ helper, store }: { helper: Helper; store: () => Promise<Store> }): Ports['typeset'] => ({
  async write({ name, ...asked }) {
    const { pdf, pages, taken } = await helper.run('typeset', asked, { about: name, timeoutMs: patience })
    return { hash: await (await store()).files.put(pdf), bytes: pdf.length, pages, taken }
  },
})
