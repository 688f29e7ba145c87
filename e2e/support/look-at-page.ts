import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import { expect } from './standout.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Waits until nothing on the page fades or moves any more: a colour half-way between two has no contrast worth judging. */
async function settle(page: Page) {
  const isStill = () => page.evaluate(() => document.getAnimations().every(({ playState }) => playState !== 'running'))
  await expect.poll(isStill, `${page.url()} does not come to rest`).toBe(true)
}

/** Nothing that axe knows how to complain about, and nothing wider than the screen. */
export async function expectGoodPage(page: Page) {
  await page.evaluate(axe)
  // On a slow machine a fade may begin while axe is looking, so what it finds must still be there when it looks again.
  await expect(async () => {
    await settle(page)
    // biome-ignore lint/suspicious/noExplicitAny: axe hangs itself on the page's window
    const { violations } = await page.evaluate(() => (globalThis as any).axe.run())
    expect(violations, page.url()).toEqual([])
  }).toPass({ timeout: 8000 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), `${page.url()} is too wide`).toBe(
    true,
  )
}

/** Hears what the browser complains about, our own content policy included; the list stays empty on good pages. */
export function hearComplaints(page: Page): string[] {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`)
  })
  return complaints
}
