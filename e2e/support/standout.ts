import { test as base } from '@playwright/test'
import { type Standout, type StandoutOptions, startStandout } from './start-standout.ts'

export { expect } from '@playwright/test'

type Options = { standoutOptions: StandoutOptions }

/** Every journey gets a server and a data folder of its own; `page.goto('/')` leads there. */
export const test = base.extend<Options & { standout: Standout }>({
  standoutOptions: [{}, { option: true }],
  standout: async ({ standoutOptions }, use) => {
    const standout = await startStandout(standoutOptions)
    await use(standout)
    await standout.close()
  },
  baseURL: async ({ standout }, use) => use(standout.address()),
})
