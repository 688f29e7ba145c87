import { expectGoodPage } from '../support/look-at-page.ts'
import { expect, test } from '../support/standout.ts'

test.use({ standoutOptions: { now: '2026-03-02T19:30:00Z' }, bypassCSP: true })

test('who arrives late answers three questions and sees where they stand', async ({ page }) => {
  await page.goto('/night')
  await expectGoodPage(page)
  await page.getByRole('link', { name: 'It was a while ago, and it is silent' }).click()
  await page.getByRole('button', { name: 'Show me where I stand' }).click()
  await expect(page.getByText('Name the company')).toBeVisible()
  await expectGoodPage(page)
  await page.getByLabel('Company').fill('Larkspur Energy')
  await page.getByLabel('Who you talked to').fill('Ida Moss, Bo Karlsen')
  await page.getByLabel('When you talked').fill('2026-02-20')
  await page.getByLabel('What they said about next steps').fill('We will be in touch.')
  await page.getByRole('radio', { name: 'A thank-you', exact: true }).click()
  await page.getByRole('button', { name: 'Show me where I stand' }).click()
  await expect(page).toHaveURL(/\/silence\/opp_/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Larkspur Energy')
})

test('a talk that was just now is one short form away from its debrief', async ({ page }) => {
  await page.goto('/night')
  await page.getByRole('link', { name: 'It was just now' }).click()
  await page.getByLabel('Company').fill('Quarry & Finch')
  await page.getByLabel('Who you talked to').fill('Cy Brandt')
  await page.getByRole('button', { name: 'Start the debrief' }).click()
  await expect(page).toHaveURL(/\/night\/int_/)
  await expect(page.getByRole('heading', { name: 'Cy Brandt' })).toBeVisible()
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
  await expectGoodPage(page)
})

test('an old talk is kept with its end, and what was noticed can be added', async ({ page }) => {
  await page.goto('/night/past')
  await expectGoodPage(page)
  await page.getByLabel('Company').fill('Old Mill')
  await page.getByLabel('When it was').fill('2025-11-04')
  await page.getByRole('radio', { name: 'They made an offer', exact: true }).click()
  await page.getByRole('radio', { name: 'Good', exact: true }).click()
  await page.getByRole('button', { name: 'Keep it' }).click()
  await page.getByRole('link', { name: 'Add what I noticed' }).click()
  await expect(page.getByText('Written from memory')).toBeVisible()
  await expect(page.getByRole('radio', { name: 'Good', exact: true })).toBeChecked()
})

test('a page that needs the network says so in our own words', async ({ page, context }) => {
  await page.goto('/night')
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true))
  await page.reload()
  await context.setOffline(true)
  await page.goto('/people')
  await expect(page.getByRole('heading', { name: 'There is no connection' })).toBeVisible()
  await page.getByRole('link', { name: 'Go to That night' }).click()
  await expect(page.getByRole('heading', { name: 'That night', level: 1 })).toBeVisible()
})
