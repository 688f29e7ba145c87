import { ask } from '../support/ask.ts'
import { hearComplaints } from '../support/look-at-page.ts'
import { expect, test } from '../support/standout.ts'

test('spelling is read when asked for, and the names of one’s own people are no mistakes', async ({ page, request }) => {
  const complaints = hearComplaints(page)
  const { id } = await ask(request, 'people.add', { name: 'Nour Haddadin' })
  await ask(request, 'people.add', { name: 'Okwuosa Vantongeren' })
  const message = await ask(request, 'messages.open', { kind: 'note', personId: id })
  await page.goto(`/messages/${message.id}`)
  await expect(page.locator('[data-editor="awake"]')).toBeVisible()
  await page
    .getByRole('textbox', { name: 'Your words' })
    .fill('Hi Nour, I recieved the drawing. Vantongeren had one like it. Zyxworblin had none.')
  await page.getByRole('button', { name: 'Check spelling and grammar' }).click()
  const found = (word: string) => page.getByRole('button', { name: `Show “${word}” in the text` })
  await expect(found('recieved')).toBeVisible({ timeout: 30_000 })
  await expect(found('Zyxworblin')).toBeVisible()
  await expect(found('Vantongeren')).toBeHidden()
  expect(complaints).toEqual([])
})
