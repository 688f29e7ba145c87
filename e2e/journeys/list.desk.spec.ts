import type { Page } from '@playwright/test'
import { ask } from '../support/ask.ts'
import { expectGoodPage, hearComplaints } from '../support/look-at-page.ts'
import { makePdf } from '../support/made-pdf.ts'
import { expect, test } from '../support/standout.ts'

test.use({ standoutOptions: { now: '2026-03-02T19:30:00Z' } })

const resume = makePdf('robin.pdf', [
  'Robin Ashdown',
  'robin@example.org',
  'EXPERIENCE',
  'Timetable planner, Tern Lines, 2019 - present',
  '- Planned the winter timetable of four ferries for 90,000 guests',
  '- Trained the crews of three piers in the new booking desk',
  'SKILLS',
  'Excel, timetables, French',
])
const said = 'I would like to see more numbers on the winter timetable of the ferries. Experience with budgets would help.'
const lineOfIt = 'Planned the winter timetable of four ferries for 90,000 guests'
const shown = (page: Page, name: string) => expect(page.getByRole('heading', { name, exact: true }).first()).toBeVisible()

test('what was said becomes a mark on one’s own resume, a place on the list, practice, and a stronger line', async ({ page }) => {
  test.slow()
  const complaints = hearComplaints(page)
  const { request } = page
  await ask(request, 'candidates.edit', { name: 'Robin Ashdown' })
  const file = { name: resume.name, base64: resume.buffer.toString('base64') }
  await ask(request, 'records.import', { file, as: 'me' })
  const { id: opportunityId } = await ask(request, 'opportunities.add', { company: 'Gannet Harbour', role: 'Planner' })
  const attendees = [{ name: 'Ida Moss', with: 'hiring-manager', decides: true }]
  const talk = { opportunityId, startsAt: '2026-03-02T14:00:00Z', scheduledMinutes: 45, attendees }
  const { id: interviewId } = await ask(request, 'interviews.schedule', talk)

  await page.goto(`/night/${interviewId}`)
  await page.getByText('What they said, word for word', { exact: true }).click()
  await page.getByRole('textbox', { name: 'What they would like to see' }).fill(said)
  await page.getByRole('button', { name: 'That is all for tonight' }).click()
  await expect(page).toHaveURL(/\/silence\/opp_/)

  await page.goto('/list/feedback')
  await expect(page.getByText(said)).toBeVisible()
  await expectGoodPage(page)

  await page.goto('/list/marks')
  await expect(page.getByText(/On robin\.pdf, which came in today/)).toBeVisible()
  const pin = page.getByRole('button', { name: /numbers.*one voice/i })
  await pin.click()
  await expect(page.getByText(/Ida Moss, Gannet Harbour/).first()).toBeVisible()
  await expectGoodPage(page)
  // Whatever the program thinks, the user's word stands: it is there, on this line.
  const verdict = (name: string) => page.getByRole('radio', { name }).first()
  const decide = async (name: string) => {
    await verdict(name).click()
    await expect(page.getByText('You decided this.')).toBeVisible()
    await expect(verdict(name)).toBeChecked()
    await page.waitForLoadState('networkidle')
  }
  if (await verdict('Punch this up').isChecked()) await decide('Next focus')
  await decide('Punch this up')
  await page.getByLabel('Which line is it about?').selectOption(lineOfIt)
  await expect(page.getByRole('button', { name: /PUNCH THIS UP.*numbers/i })).toBeVisible()
  await expectGoodPage(page)
  await page.getByRole('button', { name: 'Download it marked, as PDF' }).click()
  await expect(page.getByText('robin, marked.pdf is ready.')).toBeVisible({ timeout: 30_000 })
  const marked = await page.getByRole('link', { name: 'Save the file' }).getAttribute('href')
  const copy = await (await request.get(marked!)).body()
  expect(copy.subarray(0, 5).toString()).toBe('%PDF-')
  expect(copy.length).toBeGreaterThan(resume.buffer.length)

  await page.getByRole('navigation', { name: 'Around the list' }).getByRole('link', { name: 'Your list' }).click()
  await shown(page, 'The list')
  const rows = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: /^Move up/ }) })
  await expect(rows).toHaveCount(2)
  const second = await rows.nth(1).getByRole('link').textContent()
  await page.getByRole('button', { name: `Move up: ${second}` }).click()
  await expect(page.getByText('The order is yours.')).toBeVisible()
  await expect(rows.first().getByRole('link')).toHaveText(second ?? '')
  await expectGoodPage(page)

  await page
    .getByRole('link', { name: /numbers/i })
    .first()
    .click()
  await page.getByRole('radio', { name: 'Weekly' }).click()
  await page.getByLabel('Minutes', { exact: true }).fill('45')
  await page.getByLabel('What you did').fill('Counted 1,240 guests a week and drew the peaks')
  await page.getByRole('button', { name: 'Note it' }).click()
  await expect(page.getByText('45 minutes')).toBeVisible()
  await page.goto('/list/marks', { waitUntil: 'networkidle' })
  await pin.click()
  await page.getByText('A stronger line', { exact: true }).click()
  await expect(page.getByRole('textbox', { name: 'It could say' })).toHaveValue(
    /^Planned the winter timetable .*; Counted 1,240 guests a week and drew the peaks$/,
  )
  await page.getByRole('link', { name: 'On your list' }).first().click()
  const line = page.getByRole('textbox', { name: 'The line for your resume' })
  await expect(line).toHaveValue(/45 minutes of practice \(March 2026\), among them Counted 1,240 guests a week/)
  await line.fill('Planned the winter timetable of four ferries from the counted peaks of 1,240 guests a week')
  await page.getByRole('button', { name: 'Done with it' }).click()
  await expect(page.getByText('Done. The line is kept with it.')).toBeVisible()

  await page.goto('/list', { waitUntil: 'networkidle' })
  await page.getByText('One thing done').click()
  await expect(page.getByText('Planned the winter timetable of four ferries from the counted peaks')).toBeVisible()
  await expectGoodPage(page)

  const next = { ...talk, startsAt: '2026-03-05T09:00:00Z' }
  const { id: nextId } = await ask(request, 'interviews.schedule', next)
  await page.goto(`/before/${nextId}`)
  await shown(page, 'What I can show by now')
  await expect(page.getByText('Planned the winter timetable of four ferries from the counted peaks')).toBeVisible()
  expect(complaints).toEqual([])
})
