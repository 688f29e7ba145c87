import { strToU8, zipSync } from 'fflate'
import { ask } from '../support/ask.ts'
import { expectGoodPage } from '../support/look-at-page.ts'
import { expect, test } from '../support/standout.ts'

const table = (...rows: string[][]) => strToU8(`${rows.map((cells) => cells.join('\t')).join('\r\n')}\r\n`)
const download = zipSync({
  'db_29_1_text/Occupation Data.txt': table(
    ['O*NET-SOC Code', 'Title', 'Description'],
    ['11-1', 'Kettle Makers', 'Make kettles.'],
  ),
  'db_29_1_text/Alternate Titles.txt': table(['O*NET-SOC Code', 'Alternate Title'], ['11-1', 'Pot Smith']),
  'db_29_1_text/Skills.txt': table(
    ['O*NET-SOC Code', 'Element ID', 'Element Name', 'Scale ID', 'Data Value'],
    ['11-1', '2.A.1.a', 'Active Listening', 'IM', '4.00'],
    ['11-1', '2.B.3.d', 'Equipment Selection', 'IM', '4.50'],
  ),
})

test('an occupation from O*NET describes the job in five years', async ({ page, request }) => {
  await page.goto('/settings', { waitUntil: 'networkidle' })
  await page
    .getByRole('button', { name: 'Drop the download here' })
    .setInputFiles({ name: 'database.zip', mimeType: 'application/zip', buffer: Buffer.from(download) })
  await expect(page.getByRole('article', { name: 'O*NET' })).toContainText('O*NET 29.1 Database by the U.S. Department of Labor')
  await expectGoodPage(page)

  await ask(request, 'targets.add', { kind: 'five-years', title: 'Master smith' })
  await page.goto('/list/jobs', { waitUntil: 'networkidle' })
  await page.getByRole('button', { name: 'Or an occupation' }).first().click()
  await page.getByLabel('Occupation', { exact: true }).fill('pot smith')
  await page.getByRole('button', { name: 'Search', exact: true }).click()
  await expect(page.getByText('also: Pot Smith')).toBeVisible()
  await expectGoodPage(page)
  await page.getByRole('button', { name: /^Kettle Makers/ }).click()
  await expect(page.getByText('Described by Kettle Makers (O*NET)')).toBeVisible()
  await expect(page.getByText('Equipment Selection').first()).toBeVisible()
})
