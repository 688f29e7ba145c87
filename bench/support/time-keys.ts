import type { Page } from '@playwright/test'

/** Long enough for the check, its marks and the save; short of the second save of a slow writer. */
const rest = 1300

/**
 * What the main thread works for one letter, in its own time, so that other programs do not count: until the letter
 * stands there, and afterwards for everything that it set off.
 */
export async function timeKeys(page: Page, letters: string) {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
  }
  const shown: number[] = []
  const after: number[] = []
  for (const letter of letters) {
    const before = await spent()
    await page.keyboard.press(letter === ' ' ? 'Space' : letter)
    await page.waitForTimeout(50)
    const between = await spent()
    await page.waitForTimeout(rest)
    shown.push(between - before)
    after.push((await spent()) - between)
  }
  await session.detach()
  return { shown: spread(shown), after: spread(after) }
}

function spread(times: readonly number[]) {
  const sorted = [...times].sort((one, other) => one - other)
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]!
  return { median: at(0.5), p95: at(0.95) }
}
