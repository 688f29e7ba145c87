import type { Page } from '@playwright/test'
import { expectGoodPage, hearComplaints } from '../support/look-at-page.ts'
import { expect, test } from '../support/standout.ts'

test.use({ standoutOptions: { now: '2026-03-02T10:00:00Z' } })

async function addPerson(page: Page, name: string, company: string, mail: string) {
  await page.goto('/people/new')
  await page.getByLabel('Name').fill(name)
  await page.getByLabel('Company').fill(company)
  await page.getByText('More, if you know it').click()
  await page.getByLabel('Mail').fill(mail)
  await page.getByRole('button', { name: 'Add someone' }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

test('one person from two sources is merged, corrected, and forgotten for good', async ({ page }) => {
  const complaints = hearComplaints(page)
  await addPerson(page, 'Ines Calder', 'Tern & Co', 'ines@tern.example')
  await expectGoodPage(page)
  await addPerson(page, 'Inés Calder', 'Tern & Co', 'ines@tern.example')

  await page.goto('/people')
  await expect(page.getByRole('heading', { name: 'Possibly the same person' })).toBeVisible()
  await expectGoodPage(page)
  await page.getByRole('button', { name: /^Keep “Ines/ }).click()
  await expect(page.getByText('1 person')).toBeVisible()
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).last().click()
  await expect(page.getByText('2 people')).toBeVisible()
  await page.getByRole('button', { name: /^Keep “Ines/ }).click()
  await expect(page.getByText('1 person')).toBeVisible()

  await page.getByRole('link', { name: /Ines Calder/ }).click()
  await page.getByText('Correct it by hand').click()
  await page.getByLabel('Position').fill('Head of Planning')
  await page.keyboard.press('Tab')
  await page.keyboard.type('planning@tern.example')
  await expect(page.getByText('Head of Planning, Tern & Co').first()).toBeVisible()
  await expect(page.getByLabel('Mail')).toHaveValue('planning@tern.example')
  await expectGoodPage(page)

  await page.getByRole('button', { name: 'Forget this person' }).click()
  await expectGoodPage(page)
  await page.getByRole('button', { name: 'Forget for good' }).click()
  await expect(page.getByText('Nobody yet')).toBeVisible()
  expect(complaints).toEqual([])
})
