import { brotliCompressSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import type { Report } from '../row.ts'
import { inNewHome } from '../support/make-home.ts'
import { openBrowser } from '../support/open-browser.ts'
import { startServer } from '../support/start-server.ts'

/** All scripts that a browser asks for when the first page is opened, as many bytes as travel. */
async function weighScripts(page: Page, address: string) {
  let sent = 0
  let least = 0
  const weighing: Promise<void>[] = []
  page.on('response', (response) => {
    if (!/javascript/.test(response.headers()['content-type'] ?? '') || response.fromServiceWorker()) return
    if (response.request().serviceWorker()) return
    const weigh = async () => {
      const [sizes, body] = await Promise.all([response.request().sizes(), response.body()])
      sent += sizes.responseBodySize
      least += brotliCompressSync(body).length
    }
    weighing.push(weigh())
  })
  await page.goto(address, { waitUntil: 'load' })
  // On a busy machine a page can seem to rest before it has asked for everything.
  for (let known = -1; known < weighing.length; ) {
    known = weighing.length
    await page.waitForTimeout(1500)
  }
  await Promise.all(weighing)
  return { sent: sent / 1000, least: least / 1000, files: weighing.length }
}

export default (report: Report) =>
  inNewHome(async (home) => {
    const browser = await openBrowser()
    if (!browser) return
    const server = await startServer({ home })
    try {
      const { sent, least, files } = await weighScripts(await browser.newPage(), server.address)
      report({
        name: `JavaScript that the first page sends, ${files} files`,
        figure: sent,
        unit: 'kB',
        target: 100,
        floor: least,
        floorName: 'the same files in brotli',
      })
    } finally {
      await browser.close()
      await server.stop()
    }
  })
