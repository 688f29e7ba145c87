import type { Page } from '@playwright/test'

const rest = 1000

/** What the main thread spends on one letter: everything until the page is still again, its check and its save included. */
export async function timeKeys(page: Page, letters: string) {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
  }
  const times: number[] = []
  for (const letter of letters) {
    const before = await spent()
    await page.keyboard.press(letter === ' ' ? 'Space' : letter)
    await page.waitForTimeout(rest)
    times.push((await spent()) - before)
  }
  await session.detach()
  times.sort((one, other) => one - other)
  const at = (part: number) => times[Math.min(times.length - 1, Math.floor(times.length * part))]!
  return { median: at(0.5), p95: at(0.95) }
}
