import type { APIRequestContext, Page } from '@playwright/test'
import { ask } from '../support/ask.ts'
import { hearComplaints } from '../support/look-at-page.ts'
import { expect, test } from '../support/standout.ts'
import { fakeStudio, launchWith } from '../support/studio.ts'

test.use({
  standoutOptions: { now: '2026-03-02T19:30:00Z' },
  permissions: ['camera', 'microphone'],
  launchOptions: launchWith(fakeStudio),
})

async function comeHome(request: APIRequestContext) {
  const links = [{ kind: 'resume', url: 'https://folio.example/robin', label: null }]
  const valueLine = 'I turn plans that drift into ones that a whole crew can read.'
  await ask(request, 'candidates.edit', { name: 'Robin Ashdown', links, valueLine })
  const { id: opportunityId } = await ask(request, 'opportunities.add', {
    company: 'Gannet Harbour',
    role: 'Planner',
    stage: 'interview',
  })
  const attendees = [{ name: 'Ida Moss', with: 'hiring-manager', decides: true }]
  const talk = { opportunityId, startsAt: '2026-03-02T14:00:00Z', scheduledMinutes: 45, attendees }
  const { id: interviewId } = await ask(request, 'interviews.schedule', talk)
  return { opportunityId, interviewId }
}

async function writeItDown(page: Page, interviewId: string) {
  await page.goto(`/night/${interviewId}`)
  await page.getByRole('radio', { name: 'Good', exact: true }).click()
  await page.getByLabel('What they said about next steps').fill('You will hear by Friday.')
  await page.getByText('The work to be done', { exact: true }).click()
  await page.getByLabel('What needs doing, in their words').fill('Bring the night boats onto one plan.')
  await page.getByLabel('What makes it hard for them').fill('Every pier keeps its own list.')
  await page.getByRole('button', { name: 'That is all for tonight' }).click()
  await expect(page).toHaveURL(/\/silence\/opp_/)
}

async function sendTheNote(page: Page) {
  await page
    .getByRole('article', { name: /Thank Ida Moss/ })
    .getByRole('link', { name: 'Write it' })
    .click()
  const words = page.getByRole('textbox', { name: 'Your words' })
  await expect(words).toContainText(/pier keeps its own list|night boats/)
  await expect(words).toContainText('https://folio.example/robin')
  await page.getByRole('textbox', { name: 'Your words' }).press('Control+End')
  await expect(page.locator('[data-stops="0"]')).toBeVisible({ timeout: 20_000 })
  await page.getByRole('button', { name: 'I have sent it' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Note it' }).click()
  await expect(page.getByRole('heading', { name: 'What you sent' })).toBeVisible()
}

async function takeTheBriefAlong(page: Page, opportunityId: string) {
  await page.goto(`/opportunities/${opportunityId}`)
  await page.getByRole('link', { name: 'Work brief' }).click()
  const points = page.getByRole('textbox', { name: /^What I understood: point/ })
  await expect(points.nth(1)).toHaveValue('Every pier keeps its own list.')
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download as slides' }).click()
  expect((await coming).suggestedFilename()).toBe('Work brief for Gannet Harbour, draft 1.pptx')
}

async function recordTheVideo(page: Page, opportunityId: string) {
  await page.goto(`/opportunities/${opportunityId}`)
  await page.getByRole('link', { name: 'A video note' }).click()
  await expect(page.getByLabel('Script', { exact: true })).toHaveValue(/night boats|own list/)
  await page.getByRole('link', { name: 'To the camera' }).click()
  await page.getByRole('button', { name: 'Open the camera' }).click()
  await page.getByRole('button', { name: 'Record', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Stop' })).toBeVisible()
  await page.waitForTimeout(2500)
  await page.getByRole('button', { name: 'Stop' }).click()
  const take = page.getByRole('article', { name: 'Take 1' })
  await take.getByRole('button', { name: 'Keep this one' }).click({ timeout: 20_000 })
  await expect(page.getByRole('heading', { name: 'Trim the ends' })).toBeVisible({ timeout: 20_000 })
}

test('one evening: what was written down becomes a checked note, a brief and a video', async ({ page, request }) => {
  test.setTimeout(120_000)
  const complaints = hearComplaints(page)
  const { opportunityId, interviewId } = await comeHome(request)
  await writeItDown(page, interviewId)
  await sendTheNote(page)
  await takeTheBriefAlong(page, opportunityId)
  await recordTheVideo(page, opportunityId)
  await page.goto('/messages/answered')
  await expect(page.getByText('thank-you to Ida Moss')).toBeVisible()
  expect(complaints).toEqual([])
})
