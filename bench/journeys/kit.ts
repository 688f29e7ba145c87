import type { Page } from '@playwright/test'
import { makeResume } from '../../e2e/support/made-files.ts'
import { makeSavedProfile, myResumeLines } from '../../e2e/support/made-profile.ts'
import type { Report } from '../row.ts'
import { call } from '../support/ask.ts'
import { inNewHome } from '../support/make-home.ts'
import { openBrowser } from '../support/open-browser.ts'
import { startServer } from '../support/start-server.ts'

const now = '2026-03-11T18:00:00Z'

async function bringIn(page: Page, address: string) {
  await page.goto(`${address}/import`, { waitUntil: 'networkidle' })
  const from = performance.now()
  await page.getByRole('button', { name: 'Drop files here' }).setInputFiles([makeResume(myResumeLines), makeSavedProfile()])
  const [ofResume, ofProfile] = ['resume.docx', 'Profile.pdf'].map((hasText) => page.getByRole('article').filter({ hasText }))
  await ofResume!.getByRole('radio', { name: 'Mine' }).click()
  for (const card of [ofResume!, ofProfile!]) {
    await card.getByRole('button', { name: 'Bring it in' }).click()
    await card.waitFor({ state: 'hidden' })
  }
  return from
}

/** A saved profile and the user's own resume, from the drop to the PDF of the kit. */
export default (report: Report) =>
  inNewHome(async (home) => {
    const browser = await openBrowser()
    if (!browser) return
    const server = await startServer({ home, now })
    try {
      const { address } = server
      const { id: opportunityId } = await call<{ id: string }>(address, 'opportunities.add', {
        company: 'Tern Lines',
        role: 'Planner',
      })
      const attendees = [{ name: 'Marta Klein', decides: true }]
      const talk = { opportunityId, startsAt: '2026-03-12T09:00:00Z', attendees }
      const { id } = await call<{ id: string }>(address, 'interviews.schedule', talk)
      const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
      const from = await bringIn(page, address)
      await page.goto(`${address}/before/${id}`)
      await page.getByText('Head of Planning at Tern Lines').first().waitFor()
      report({ name: 'two files dropped until the kit is shown', figure: performance.now() - from, unit: 'ms', target: 10_000 })
      const coming = page.waitForEvent('download')
      await page.getByRole('button', { name: 'Save as PDF' }).click()
      await (await coming).path()
      report({ name: 'and until its PDF is saved', figure: performance.now() - from, unit: 'ms', target: 10_000 })
    } finally {
      await browser.close()
      await server.stop()
    }
  })
