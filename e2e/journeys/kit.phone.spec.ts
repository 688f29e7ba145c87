import { ask } from '../support/ask.ts'
import { expectGoodPage, hearComplaints } from '../support/look-at-page.ts'
import { makeResume } from '../support/made-files.ts'
import { makeSavedProfile, myResumeLines } from '../support/made-profile.ts'
import { expect, test } from '../support/standout.ts'

test.use({ standoutOptions: { now: '2026-03-11T18:00:00Z' } })

test('a saved profile and my resume become a kit, and what is tapped in the room stands in the debrief', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000)
  const complaints = hearComplaints(page)
  const { id: opportunityId } = await ask(page.request, 'opportunities.add', { company: 'Tern Lines', role: 'Timetable planner' })
  const attendees = [{ name: 'Marta Klein', with: 'hiring-manager', decides: true }]
  const talk = { opportunityId, startsAt: '2026-03-12T09:00:00Z', scheduledMinutes: 45, place: 'Quay 4', attendees }
  const { id } = await ask(page.request, 'interviews.schedule', talk)

  await page.goto('/import', { waitUntil: 'networkidle' })
  await page.getByRole('button', { name: 'Drop files here' }).setInputFiles([makeResume(myResumeLines), makeSavedProfile()])
  const ofResume = page.getByRole('article').filter({ hasText: 'resume.docx' })
  const ofProfile = page.getByRole('article').filter({ hasText: 'Profile.pdf' })
  await ofResume.getByRole('radio', { name: 'Mine' }).click()
  await ofResume.getByRole('button', { name: 'Bring it in' }).click()
  await expect(ofResume).toBeHidden()
  await ofProfile.getByRole('button', { name: 'Bring it in' }).click()
  await expect(ofProfile).toBeHidden()

  await page.goto('/before')
  await page.getByRole('link', { name: 'Open the kit' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Marta Klein' })).toBeVisible()
  await expect(page.getByText('Head of Planning at Tern Lines · since April 2023, there since September 2018')).toBeVisible()
  await expectGoodPage(page)
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as PDF' }).click()
  expect((await coming).suggestedFilename()).toBe('Interview kit for Tern Lines, Marta Klein.pdf')

  await page.getByRole('button', { name: 'Prepare an answer' }).click()
  await page.getByLabel('They may ask').fill('Why ferries?')
  await page.getByLabel('What I want to say').fill('They have to come back.')
  await expect(page.locator('[data-draft="saved"]')).toBeVisible({ timeout: 20_000 })
  await page.reload()
  await expect(page.getByText('They have to come back.')).toBeVisible()

  await page.getByRole('link', { name: 'Open the sheet for the room' }).click()
  await expect(page.getByRole('heading', { name: 'My resume' })).toBeVisible()
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true))
  await expect
    .poll(() => page.evaluate(async (each) => Boolean(await caches.match(each)), `/room/${id}`), { timeout: 20_000 })
    .toBe(true)
  await context.setOffline(true)
  const line = page.getByRole('button', { name: /^Punch this up: Led a team/ })
  await line.click()
  await expect(line).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('button', { name: /^Next focus: Led a team/ }).click()
  await page.getByRole('button', { name: /^Next focus: Led a team/ }).click()
  await page.reload()
  await expect(line).toHaveAttribute('aria-pressed', 'true')
  await context.setOffline(false)
  await expect(page.locator('[data-draft="saved"]')).toBeVisible({ timeout: 40_000 })
  await expectGoodPage(page)

  await page.goto(`/night/${id}`)
  const marked = page.getByRole('region', { name: 'You marked this in the room' })
  await expect(marked.getByRole('listitem')).toHaveCount(1)
  await expect(marked).toContainText('Led a team of four planners')
  await marked.getByRole('textbox').fill('How many are you now?')
  await expect
    .poll(async () => (await ask(page.request, 'kits.taps', { interviewId: id })).taps[0].words, { timeout: 15_000 })
    .toBe('How many are you now?')
  await expectGoodPage(page)
  expect(complaints.filter((one) => !one.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([])
})
