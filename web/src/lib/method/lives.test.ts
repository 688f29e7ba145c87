import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { listCarriedRules } from '@standout/core/method'
import { expect, test } from 'vitest'

const routes = join(import.meta.dirname, '../../routes')

test('every place that The method names is a page that someone can open', () => {
  const pages = new Set(listCarriedRules().flatMap(({ lives }) => lives.map(({ page }) => page.split(/[?#]/)[0] ?? page)))
  for (const page of pages) expect(existsSync(join(routes, page, '+page.svelte')), page).toBe(true)
})
