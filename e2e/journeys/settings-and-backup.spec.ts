import { readFileSync } from 'node:fs'
import { expectGoodPage, hearComplaints } from '../support/look-at-page.ts'
import { expect, test } from '../support/standout.ts'
import { startStandout } from '../support/start-standout.ts'

test('settings are kept as one leaves a field, and a backup fills an empty Standout', async ({ page }) => {
  const complaints = hearComplaints(page)
  await page.goto('/settings')
  await expectGoodPage(page)
  await page.getByLabel('Your name').fill('Robin Ashdown')
  await page.getByLabel('Your one sentence').fill('I make timetables that drivers and passengers can both live with.')
  await page.getByLabel('Time zone').selectOption('Europe/Berlin')
  await page.getByLabel('Country').selectOption('DE')
  await page.getByLabel('Region').selectOption('BE')
  await page.getByLabel('Currency').fill('eur')
  await page.getByRole('button', { name: 'Add a link' }).click()
  await page.getByLabel('Address').fill('https://robin.example/resume')
  await page.getByLabel('Signature').fill('Robin')
  await page.getByRole('radio', { name: 'Dark' }).click()
  await expectGoodPage(page)
  await page.reload()
  await expect(page.getByLabel('Your name')).toHaveValue('Robin Ashdown')
  await expect(page.getByLabel('Region')).toHaveValue('BE')
  await expect(page.getByLabel('Currency')).toHaveValue('EUR')
  await expect(page.getByLabel('Address')).toHaveValue('https://robin.example/resume')

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Make a backup' }).click()
  const backup = await (await download).path()

  const other = await startStandout()
  try {
    await page.goto(`${other.address()}/settings`)
    await page.getByText('Restore a backup').click()
    await page
      .getByRole('button', { name: 'Drop the backup here' })
      .setInputFiles({ name: 'notes.zip', mimeType: 'application/zip', buffer: Buffer.from('no') })
    await expect(page.getByRole('alert')).toBeVisible()
    await page.getByRole('button', { name: 'Drop the backup here' }).setInputFiles({
      name: 'backup.zip',
      mimeType: 'application/zip',
      buffer: readFileSync(backup),
    })
    await expect(page).toHaveURL(`${other.address()}/`)
    await page.goto(`${other.address()}/settings`)
    await expect(page.getByLabel('Your name')).toHaveValue('Robin Ashdown')
  } finally {
    await other.close()
  }
  expect(complaints.filter((complaint) => !complaint.includes('400'))).toEqual([])
})
