import { chromium } from '@playwright/test'

type Found = { path: string; args?: string[] }
const finder = new URL('../../scripts/test/find-browser.js', import.meta.url).href

/** The browser that the journeys use as well; undefined, and told, where there is none. */
export async function openBrowser() {
  const { findBrowser } = (await import(finder)) as { findBrowser: () => Promise<Found | undefined> }
  const found = await findBrowser()
  if (!found) {
    process.stderr.write('No browser here, so this is not measured.\n')
    return undefined
  }
  return chromium.launch({
    executablePath: found.path,
    args: found.args ?? ['--no-sandbox', '--disable-background-networking'],
  })
}
