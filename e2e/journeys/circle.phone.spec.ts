import { ask } from '../support/ask.ts'
import { expectGoodPage, hearComplaints } from '../support/look-at-page.ts'
import { expect, test } from '../support/standout.ts'

// A Friday.
test.use({ standoutOptions: { now: '2026-03-06T16:00:00Z' } })

test('a chance meeting makes a conversation, a friend of the circle is asked, and the picture shows both', async ({
  page,
  request,
}) => {
  test.setTimeout(120_000)
  const complaints = hearComplaints(page)
  const { id } = await ask<{ id: string }>(request, 'people.add', { name: 'Ilse Maren', position: 'Typesetter' })
  await ask(request, 'circle.join', { personId: id })
  await ask(request, 'opportunities.add', { company: 'Old Mill', role: 'Editor' })

  await page.goto('/people/ladder', { waitUntil: 'networkidle' })
  await page.getByRole('combobox').fill('Piet Dahl')
  await page.getByRole('option', { name: /Piet Dahl/ }).click()
  await page.getByLabel('A word on it, if you like').fill('At the tram stop')
  await page.getByRole('button', { name: 'Met by chance' }).click()
  await expect(page.getByRole('link', { name: /Piet Dahl/ })).toBeVisible()
  await expectGoodPage(page)

  await page.goto('/')
  await page.getByRole('link', { name: 'Answer it' }).click()
  await expect(page.getByRole('heading', { name: 'Who did you really talk to this week?' })).toBeVisible()
  await page.getByLabel('One thing that would help now').fill('A typesetter for my letter')
  await page.getByRole('button', { name: 'Add it' }).click()
  await page.getByRole('button', { name: 'Choose Ilse Maren' }).click()
  await page.getByRole('button', { name: 'I asked Ilse Maren' }).click()
  await expect(page.getByText('asked Friday 6 March')).toBeVisible()
  await page.getByRole('checkbox', { name: 'Ilse Maren' }).check()
  await page.getByRole('button', { name: 'Note it' }).click()
  await expect(
    page.getByText(/You talked with Ilse Maren, today; Piet Dahl, today|You talked with Piet Dahl, today; Ilse Maren, today/),
  ).toBeVisible()
  await expectGoodPage(page)

  await page.goto('/people/picture')
  await expect(page.locator('svg.phone').getByRole('link', { name: 'Piet Dahl, met' })).toBeVisible()
  await expectGoodPage(page)
  await page.locator('svg.phone').getByRole('link', { name: 'Ilse Maren, talked' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Ilse Maren' })).toBeVisible()
  await page.getByLabel('Something I can do for them').fill('Read her grant text')
  await page.getByRole('button', { name: 'Add a line' }).first().click()
  await expect(page.getByText('Read her grant text')).toBeVisible()
  await expectGoodPage(page)
  expect(complaints).toEqual([])
})
