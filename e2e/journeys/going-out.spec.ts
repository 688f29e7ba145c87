import { ask } from '../support/ask.ts'
import { expectGoodPage, hearComplaints } from '../support/look-at-page.ts'
import { expect, test } from '../support/standout.ts'

test.use({ standoutOptions: { now: '2026-03-02T10:00:00Z' } })

const calendar = [
  'BEGIN:VCALENDAR',
  'BEGIN:VEVENT',
  'UID:quay-supper@town.example',
  'DTSTART:20260305T180000Z',
  'DTEND:20260305T200000Z',
  'SUMMARY:Supper at the quay',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n')

test('someone weighs the week, goes out, and notes who it really was', async ({ page, request, standout }) => {
  await ask(request, 'opportunities.add', { company: 'Lakeside Ferries' })
  test.setTimeout(120_000)
  const complaints = hearComplaints(page)
  await page.goto('/events', { waitUntil: 'networkidle' })
  // A tap before the page is awake is lost, so it is made again until the form opens.
  await expect(async () => {
    await page.getByRole('button', { name: 'Add something' }).click()
    await expect(page.getByLabel('What is it?')).toBeVisible({ timeout: 2000 })
  }).toPass()
  await page.getByLabel('What is it?').fill('Harbour walk')
  await page.getByLabel('Starts').fill('2026-03-04T18:00')
  await page.getByLabel('Ends').fill('2026-03-04T20:00')
  await page.getByLabel('Entry').fill('12,50')
  await page.getByLabel('Real conversations you expect').fill('2')
  await page.getByLabel('Add someone by name').fill('Mara Lindqvist')
  await page.getByRole('option', { name: /Mara Lindqvist/ }).click()
  await expectGoodPage(page)
  await page.getByRole('button', { name: 'Keep', exact: true }).click()
  await expect(page.getByText('Mara Lindqvist goes')).toBeVisible()

  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'town.ics', mimeType: 'text/calendar', buffer: Buffer.from(calendar) })
  await expect(page.getByText('1 added, 0 changed.')).toBeVisible()
  await page.getByLabel('Money for the week').fill('10')
  await page.getByRole('button', { name: 'Weigh again' }).click()
  await expect(page.getByText('It costs 12.50, more than the whole 10 that you have.')).toBeVisible()
  await page.getByLabel('Money for the week').fill('20')
  await page.getByRole('button', { name: 'Weigh again' }).click()
  await expect(page.getByText('3 conversations for 12.50 and 4 h.')).toBeVisible()
  await expectGoodPage(page)
  await page.getByRole('link', { name: 'Harbour walk' }).first().click()
  await page.getByRole('radio', { name: 'I go' }).click()
  await expect(page.getByRole('status')).toContainText('Saved')
  await expect(page.getByRole('heading', { name: 'Pick up where it ended' })).toBeVisible()
  await expectGoodPage(page)
  const evening = new URL(page.url()).pathname
  const coming = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Into my calendar (.ics)' }).click()
  expect((await coming).suggestedFilename()).toBe('Harbour walk.ics')

  await standout.stop()
  await standout.start({ now: '2026-03-05T08:00:00Z' })
  await page.goto('/', { waitUntil: 'networkidle' })
  await expect(page.getByRole('link', { name: 'Note the evening' })).toHaveAttribute('href', evening)
  await page.getByRole('link', { name: 'Note the evening' }).click()
  await page.getByRole('switch', { name: 'Talked to Mara Lindqvist' }).check()
  await page.getByRole('radio', { name: 'Better' }).click()
  await page.getByLabel('What was said').fill('She needs a planner in May.')
  await page.getByLabel('What it came to in the end').fill('9')
  await expectGoodPage(page)
  await page.getByRole('button', { name: 'Note the evening' }).click()
  await expect(page.getByText('1 conversation, 9 each.')).toBeVisible()
  await page.goto('/events', { waitUntil: 'networkidle' })
  await expect(page.getByText('A real conversation came to 9.')).toBeVisible()
  await expect(page.getByText('Mara Lindqvist (better)')).toBeVisible()
  await expectGoodPage(page)
  await page.goto('/')
  await expect(page.getByText(/You talked with Mara Lindqvist at “Harbour walk”/)).toBeVisible()
  expect(complaints).toEqual([])
})
