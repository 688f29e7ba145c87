import { expectGoodPage, hearComplaints } from '../support/look-at-page.ts'
import { expect, test } from '../support/standout.ts'

test.use({ standoutOptions: { now: '2026-03-02T10:00:00Z' } })

test('someone looks themselves up, notes what they found, puts it right, and is reminded later', async ({ page }) => {
  const complaints = hearComplaints(page)
  await page.goto('/before')
  await page.getByRole('link', { name: 'Look yourself up' }).last().click()
  await page.getByRole('link', { name: 'Add your name' }).click()
  await page.getByLabel('Your name').fill('Robin Ashdown')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('status')).toContainText('Saved')

  await page.goto('/presence')
  await page.getByRole('radio', { name: 'Google' }).click()
  const search = page.getByRole('link', { name: '"Robin Ashdown"' }).first()
  await expect(search).toHaveAttribute('href', 'https://www.google.com/search?q=%22Robin%20Ashdown%22')
  await expect(search).toHaveAttribute('rel', 'noopener noreferrer')
  await page.getByRole('checkbox', { name: 'Looked: "Robin Ashdown"' }).first().check()
  await expect(page.getByText(/^1 of \d+ looked at/)).toBeVisible()
  await expectGoodPage(page)

  await page.getByRole('button', { name: 'Note something you found: "Robin Ashdown"' }).first().click()
  await page.getByLabel('What is it?').fill('A photo of 2009')
  await page.getByLabel('What to do about it').fill('Ask the club.')
  await expectGoodPage(page)
  await page.getByRole('button', { name: 'Keep', exact: true }).click()
  await page.getByRole('button', { name: 'Put right', exact: true }).click()
  await expect(page.getByText('Put right today')).toBeVisible()

  await page.getByRole('button', { name: 'That is all for now' }).click()
  await expect(page.getByText('Last looked today. Again')).toBeVisible()
  await expectGoodPage(page)
  await page.goto('/before')
  await expect(page.getByRole('heading', { name: 'They may look you up' })).toBeHidden()
  expect(complaints).toEqual([])
})
