import { expectGoodPage, hearComplaints } from '../support/look-at-page.ts'
import { makeLinkedinZip, makeResume } from '../support/made-files.ts'
import { expect, test } from '../support/standout.ts'

test.use({ standoutOptions: { now: '2026-03-02T10:00:00Z' } })

const zip = makeLinkedinZip([
  'Ines,Calder,https://www.linkedin.com/in/ines-calder,,Tern & Co,Head of Planning,05 Mar 2024',
  'Olaf,Brandt,https://www.linkedin.com/in/olaf-brandt,olaf@tern.example,"Tern & Co, Harbour",Planner,12 Jan 2023',
  'Mirela,Vance,https://www.linkedin.com/in/mirela-vance,,Gannet Press,Editor,01 Feb 2022',
  ',,,,,,',
])
const resume = makeResume([
  'Robin Ashdown',
  'robin@ashdown.example',
  'Experience',
  'Timetable planner, Meadow Rail',
  'January 2020 - Present',
  'Education',
  'University of Lund',
  'Languages',
  'English, Swedish',
])

test('a resume and a LinkedIn export come in, people are found, and the export can be taken back', async ({ page }) => {
  const complaints = hearComplaints(page)
  await page.goto('/import', { waitUntil: 'networkidle' })
  await expectGoodPage(page)
  const files = page.getByRole('button', { name: 'Drop files here' })
  await files.setInputFiles([resume, zip])
  const ofResume = page.getByRole('article').filter({ hasText: 'resume.docx' })
  await expect(ofResume.getByText('a resume', { exact: true })).toBeVisible()
  await ofResume.getByRole('radio', { name: 'Mine' }).click()
  const ofZip = page.getByRole('article').filter({ hasText: 'Basic_LinkedInDataExport.zip' })
  await expect(ofZip.getByText('3 people')).toBeVisible()
  await expectGoodPage(page)
  await ofResume.getByRole('button', { name: 'Bring it in' }).click()
  await expect(ofResume).toBeHidden()
  await ofZip.getByRole('button', { name: 'Bring it in' }).click()
  await expect(ofZip).toBeHidden()
  const line = page.getByRole('listitem').filter({ hasText: 'Basic_LinkedInDataExport.zip' })
  await expect(line.getByText('3 people')).toBeVisible()

  await page.goto('/people')
  await expectGoodPage(page)
  await page.getByRole('searchbox').fill('calder planning')
  await expect(page.getByText('1 person')).toBeVisible()
  await page.getByRole('link', { name: /Ines Calder/ }).click()
  await expect(page.getByText('Head of Planning, Tern & Co')).toBeVisible()
  await expectGoodPage(page)

  await page.goto('/import', { waitUntil: 'networkidle' })
  await line.getByRole('button', { name: 'Take it back' }).click()
  await expect(line.getByText('Taken back', { exact: true })).toBeVisible()
  await page.goto('/people')
  await expect(page.getByText('Nobody yet')).toBeVisible()
  expect(complaints).toEqual([])
})

test('a file that cannot be read gets one clear sentence and leaves nothing behind', async ({ page }) => {
  await page.goto('/import', { waitUntil: 'networkidle' })
  const files = page.getByRole('button', { name: 'Drop files here' })
  await files.setInputFiles([
    { name: 'empty.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(0) },
    { name: 'half.zip', mimeType: 'application/zip', buffer: zip.buffer.subarray(0, 120) },
  ])
  await expect(page.getByRole('alert').filter({ hasText: 'empty.pdf' })).toBeVisible()
  await expect(page.getByRole('alert').filter({ hasText: 'half.zip' })).toBeVisible()
  await expectGoodPage(page)
  for (const name of ['empty.pdf', 'half.zip']) {
    await page.getByRole('article').filter({ hasText: name }).getByRole('button', { name: 'Leave it' }).click()
    await expect(page.getByRole('article').filter({ hasText: name })).toBeHidden()
  }
  await expect(page.getByText('Nothing yet.')).toBeVisible()
})
