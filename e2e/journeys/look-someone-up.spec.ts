import { ask } from '../support/ask.ts'
import { expectGoodPage, hearComplaints } from '../support/look-at-page.ts'
import { expect, test } from '../support/standout.ts'

test.use({ standoutOptions: { now: '2026-03-02T10:00:00Z' } })

const copied = `Ines Calder
Ines Calder
Head of Planning at Tern & Co
Porto, Portugal · Contact info
Education
Universidade do Porto
Bachelor, Civil Engineering
2003 - 2008
Recommendations
Jo Reis
Director at Tern & Co
March 3, 2021, Jo managed Ines directly
Ines is the calmest person I have met, and she always listens first. She is a proud mother of two.`

test('what I saw of someone is shown, kept, put right and forgotten, thing by thing', async ({ page, request }) => {
  test.setTimeout(120_000)
  const complaints = hearComplaints(page)
  const { id } = await ask(request, 'people.add', { name: 'Ines Calder' })
  await page.goto(`/people/${id}`, { waitUntil: 'networkidle' })
  await page.getByLabel('What you copied').fill(copied)
  await page.getByRole('button', { name: 'Show what would be kept' }).click()
  await expect(page.getByText('Left out, because it is nobody’s business: family.')).toBeVisible()
  await expectGoodPage(page)
  await page.getByRole('button', { name: 'Keep these' }).click()
  await expect(page.getByRole('heading', { name: 'How others describe them' })).toBeVisible()
  await expect(page.getByText('mother of two')).toHaveCount(0)

  await page.getByRole('button', { name: 'More about it: Universidade do Porto' }).click()
  await page.getByRole('button', { name: 'Put it right: Universidade do Porto' }).click()
  await page.getByRole('textbox', { name: 'Put it right' }).fill('Universidade de Coimbra')
  await page.getByRole('button', { name: 'Keep it' }).first().click()
  await expect(page.getByText('Universidade de Coimbra')).toBeVisible()
  await page.getByRole('button', { name: 'More about it: Universidade de Coimbra' }).click()
  await page.getByRole('button', { name: 'Forget this: Universidade de Coimbra' }).click()
  await expect(page.getByText('Universidade de Coimbra')).toHaveCount(0)
  await expectGoodPage(page)
  expect(complaints).toEqual([])
})
