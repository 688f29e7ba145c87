import { ask } from '../support/ask.ts'
import { expectGoodPage, hearComplaints } from '../support/look-at-page.ts'
import { expect, test } from '../support/standout.ts'

test.use({ standoutOptions: { now: '2026-03-02T10:00:00Z' } })

test('someone looks at the odds, moves a slider, and meets the day of the no', async ({ page }) => {
  test.setTimeout(120_000)
  const complaints = hearComplaints(page)
  await ask(page.request, 'records.sample', {})
  await page.goto('/silence')
  await page.getByRole('link', { name: 'The odds, told honestly' }).click()
  await expect(page.getByRole('heading', { name: 'At least one offer' })).toBeVisible()
  const forecast = page.getByText(/^By week 26 \(.+\): \d+ %/)
  const before = (await forecast.textContent()) ?? ''
  await page.getByRole('slider', { name: 'Applications a week' }).fill('20')
  await expect(forecast).not.toHaveText(before)
  await page.getByRole('button', { name: 'Back to today' }).click()
  await expect(forecast).toHaveText(before)
  await expect(page.getByRole('table', { name: 'What becomes of a hundred applications' })).toBeVisible()
  await expectGoodPage(page)

  await page.getByText(/in the last four weeks$/).click()
  await page
    .getByRole('link', { name: /Northlight Depot/ })
    .last()
    .click()
  await expect(page.getByRole('heading', { name: 'What they said would help' })).toBeVisible()
  await expect(page.getByText('More experience with suppliers abroad.')).toBeVisible()
  await expect(page.getByText('It is all right to stop wondering.')).toBeVisible()
  await expectGoodPage(page)
  expect(complaints).toEqual([])
})
