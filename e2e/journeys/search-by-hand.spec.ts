import type { Page } from '@playwright/test'
import { expectGoodPage, hearComplaints } from '../support/look-at-page.ts'
import { expect, test } from '../support/standout.ts'

test.use({ standoutOptions: { now: '2026-03-02T10:00:00Z' } })

const undo = (page: Page) => page.getByRole('status').getByRole('button', { name: 'Undo' }).last().click()

async function addRole(page: Page, company: string, role: string) {
  await page.goto('/opportunities/new')
  await page.getByRole('textbox', { name: 'Company' }).fill(company)
  await page.getByRole('textbox', { name: 'Role' }).fill(role)
  await page.getByRole('radio', { name: 'Warm' }).click()
  await page.getByRole('button', { name: 'Add a role' }).click()
  await expect(page.getByRole('heading', { level: 1, name: company })).toBeVisible()
}

async function addByName(page: Page, name: string) {
  await page.getByRole('combobox', { name: 'Add someone by name' }).fill(name)
  await page.getByRole('option', { name }).last().click()
  await expect(page.getByRole('listitem').filter({ hasText: name })).toBeVisible()
}

test('a role, an interview with two people and its outcome are kept by hand, and each can be undone', async ({ page }) => {
  const complaints = hearComplaints(page)
  await page.goto('/opportunities')
  await expectGoodPage(page)
  await addRole(page, 'Tern & Co', 'Planner')
  await expectGoodPage(page)

  await page.getByRole('link', { name: 'Add an interview' }).click()
  await page.getByLabel('When', { exact: true }).fill('2026-03-01T14:00')
  await page.getByLabel('Planned minutes').fill('45')
  await addByName(page, 'Ines Calder')
  await addByName(page, 'Olaf Brandt')
  await page.getByRole('switch', { name: 'Decides' }).first().click()
  await expectGoodPage(page)
  await page.getByRole('button', { name: 'Add an interview' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Interview at Tern & Co' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Ines Calder' })).toBeVisible()
  await expect(page.getByRole('switch', { name: 'Decides' }).first()).toBeChecked()
  await expectGoodPage(page)

  await page.getByRole('combobox', { name: 'Add someone by name' }).fill('brandt')
  await expect(page.getByRole('option', { name: 'Olaf Brandt' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('combobox', { name: 'Add someone by name' })).toHaveValue('')
  await expect(page.getByRole('button', { name: /^Take / })).toHaveCount(2)

  await page.getByRole('link', { name: /Tern & Co, Planner/ }).click()
  await expect(page.getByText('with Ines Calder, Olaf Brandt')).toBeVisible()
  await page.getByRole('button', { name: 'I wrote' }).click()
  await expect(page.getByText('Nothing noted yet.')).toBeHidden()
  await undo(page)
  await expect(page.getByText('Nothing noted yet.')).toBeVisible()

  await page.getByRole('button', { name: 'They made an offer' }).click()
  await page.getByRole('dialog').getByLabel('They want my answer by').fill('2026-03-13')
  await expectGoodPage(page)
  await page.getByRole('button', { name: 'Note the offer' }).click()
  await expect(page.getByText('They want your answer by Friday 13 March.')).toBeVisible()
  await undo(page)
  await expect(page.getByRole('button', { name: 'They made an offer' })).toBeVisible()

  await page.getByRole('button', { name: 'They said no' }).click()
  await expect(page.getByRole('button', { name: 'Open it again' })).toBeVisible()
  await undo(page)
  await expect(page.getByRole('button', { name: 'They said no' })).toBeVisible()
  expect(complaints).toEqual([])
})

test('what is added or deleted by mistake comes back with one tap, and never to an empty page', async ({ page }) => {
  const complaints = hearComplaints(page)
  await addRole(page, 'Gannet Press', 'Editor')
  await undo(page)
  await expect(page.getByRole('heading', { level: 1, name: 'The search' })).toBeVisible()
  await expect(page.getByText('Gannet Press')).toBeHidden()

  await addRole(page, 'Gannet Press', 'Editor')
  await page.getByRole('button', { name: 'Delete this role' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete this role' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'The search' })).toBeVisible()
  await undo(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Gannet Press' })).toBeVisible()

  await page.getByText('Correct or complete it').click()
  await page.getByLabel('Notes').fill('Small team, good humour.')
  await page.getByLabel('The posting, as text').focus()
  await expect(page.getByRole('paragraph').filter({ hasText: 'Small team, good humour.' })).toBeVisible()
  await undo(page)
  await expect(page.getByLabel('Notes')).toHaveValue('')
  expect(complaints).toEqual([])
})
