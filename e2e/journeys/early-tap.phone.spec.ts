import { expect, test } from '../support/standout.ts'

test('what was opened and typed before the page was awake stays', async ({ page }) => {
  let wake: (() => void) | undefined
  const awake = new Promise<void>((resolve) => {
    wake = resolve
  })
  await page.route('**/_app/immutable/**/*.js', async (route) => {
    await awake
    await route.continue()
  })
  await page.goto('/people/new', { waitUntil: 'commit' })
  await page.getByLabel('Name').fill('Ines Calder')
  await page.getByText('More, if you know it').click()
  await page.getByLabel('Mail').fill('ines@tern.example')
  wake?.()
  await page.waitForLoadState('networkidle')
  await expect(page.getByLabel('Mail')).toHaveValue('ines@tern.example')
  await expect(page.getByLabel('Mail')).toBeVisible()
  await page.getByRole('button', { name: 'Add someone' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Ines Calder' })).toBeVisible()
})
