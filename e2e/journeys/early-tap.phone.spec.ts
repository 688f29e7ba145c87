import type { Page } from '@playwright/test'
import { ask } from '../support/ask.ts'
import { expect, test } from '../support/standout.ts'

/** Opens a page whose scripts wait until `wake` is called, as on a slow phone. */
async function openAsleep(page: Page, path: string) {
  let wake: (() => void) | undefined
  const awake = new Promise<void>((resolve) => {
    wake = resolve
  })
  await page.route('**/_app/immutable/**/*.js', async (route) => {
    await awake
    await route.continue()
  })
  await page.goto(path, { waitUntil: 'commit' })
  return async () => {
    wake?.()
    await page.waitForLoadState('networkidle')
  }
}

test('what was opened and typed before the page was awake stays', async ({ page }) => {
  const wake = await openAsleep(page, '/people/new')
  await page.getByLabel('Name').fill('Ines Calder')
  await page.getByText('More, if you know it').click()
  await page.getByLabel('Mail').fill('ines@tern.example')
  await wake()
  await expect(page.getByLabel('Mail')).toHaveValue('ines@tern.example')
  await expect(page.getByLabel('Mail')).toBeVisible()
  await page.getByRole('button', { name: 'Add someone' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Ines Calder' })).toBeVisible()
})

test('what was sent off before the page was awake goes off once it is', async ({ page }) => {
  const wake = await openAsleep(page, '/people/new')
  await page.getByLabel('Name').fill('Ines Calder')
  await page.getByRole('button', { name: 'Add someone' }).click()
  await expect(page.getByLabel('Name')).toHaveValue('Ines Calder')
  await wake()
  await expect(page.getByRole('heading', { level: 1, name: 'Ines Calder' })).toBeVisible()
})

test('a button that was tapped before the page was awake acts, and acts once', async ({ page }) => {
  const wake = await openAsleep(page, '/')
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  const button = page.getByRole('button', { name: 'Show the sample search' })
  await button.click()
  await button.click()
  await wake()
  await expect(page.getByText('A fictional sample')).toBeVisible()
  expect(asked.filter((path) => path === '/api/records.sample')).toHaveLength(1)
})

test('what was chosen and set before the page was awake is kept', async ({ page, request }) => {
  const wake = await openAsleep(page, '/settings')
  await page.getByRole('radio', { name: 'Dark' }).click()
  await page.getByLabel('Currency').fill('chf')
  await wake()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked()
  await expect(async () => expect(await ask(request, 'candidates.find', {})).toMatchObject({ currency: 'CHF' })).toPass()
})
