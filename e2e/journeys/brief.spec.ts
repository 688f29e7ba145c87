import { readFileSync } from 'node:fs'
import type { Download, Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { ask } from '../support/ask.ts'
import { expectGoodPage, hearComplaints } from '../support/look-at-page.ts'
import { expect, test } from '../support/standout.ts'

test.use({ standoutOptions: { now: '2026-03-12T18:00:00Z' } })

type Talk = { opportunityId: string; startsAt: string; theirProblems: string; likedBut?: string }

async function addTalk(page: Page, { opportunityId, startsAt, theirProblems, likedBut = '' }: Talk) {
  const attendees = [{ name: 'Marta Klein', decides: true }]
  const interview = await ask<{ id: string; attendees: { personId: string }[] }>(page.request, 'interviews.schedule', {
    opportunityId,
    startsAt,
    attendees,
  })
  const { personId } = interview.attendees[0]!
  const people = [{ personId, name: 'Marta Klein', decides: true, likedBut }]
  const talk = {
    theirProblems,
    betterAnswers: [{ question: 'How would you start?', answer: 'with a week beside the night shift' }],
  }
  await ask(page.request, 'debriefs.write', {
    interviewId: interview.id,
    version: 0,
    key: `night-${interview.id}`,
    content: { talk, people },
  })
}

const readParts = async (download: Download) =>
  Object.fromEntries(
    Object.entries(unzipSync(readFileSync(await download.path()))).map(([name, part]) => [name, strFromU8(part)]),
  )

async function download(page: Page, button: string) {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  return coming
}

test('what was noted becomes a page, is made one’s own, taken along, and revised after the next talk', async ({ page }) => {
  const complaints = hearComplaints(page)
  await ask(page.request, 'candidates.edit', {
    name: 'Ruth Ashdown',
    country: 'DE',
    links: [{ kind: 'resume', url: 'https://folio.example/ruth', label: null }],
  })
  const { id: opportunityId } = await ask<{ id: string }>(page.request, 'opportunities.add', {
    company: 'Tern & Co',
    role: 'Night planner',
  })
  await addTalk(page, {
    opportunityId,
    startsAt: '2026-03-09T10:00:00Z',
    theirProblems: 'They said that line 3 stops twice a week\nhand-overs get lost between shifts',
    likedBut: 'but no cranes yet',
  })

  await page.goto(`/opportunities/${opportunityId}`)
  await page.getByRole('link', { name: 'Work brief' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'The work brief' })).toBeVisible()
  const points = page.getByRole('textbox', { name: /^What I understood: point/ })
  await expect(points.first()).toHaveValue('Line 3 stops twice a week.')
  await expect(page.getByText('They said that line 3 stops twice a week')).toBeVisible()
  const paper = page.getByRole('article', { name: 'Preview of the page' })
  await expect(paper).not.toContainText('cranes')
  await expect(page.getByText('but no cranes yet')).toBeVisible()
  await expectGoodPage(page)

  await points.first().fill('Line 3 stops twice a week, mostly after two.')
  await page.getByRole('button', { name: 'Move down: What I understood: point 1', exact: true }).click()
  await expect(points.nth(1)).toHaveValue('Line 3 stops twice a week, mostly after two.')
  await page.getByRole('button', { name: 'Take out: Questions: point 1', exact: true }).click()
  const blanks = page.getByRole('textbox', { name: 'Cost of idea 1' })
  await blanks.fill('One week of mine.')
  await expect(page.locator('[data-draft=saved]')).toBeVisible()
  await expect(paper).toContainText('One week of mine.')
  await expect(page.getByText('Nothing to change. It asks for nothing.')).toBeVisible()
  await page.getByRole('textbox', { name: 'Risk of idea 1' }).fill('Please let me know when you will decide.')
  await expect(page.getByRole('heading', { name: 'The check' }).locator('..')).toContainText('Instead', { timeout: 10_000 })
  await page.getByRole('textbox', { name: 'Risk of idea 1' }).fill('A week may be too short.')
  await expect(page.getByText('Nothing to change. It asks for nothing.')).toBeVisible()
  await expectGoodPage(page)

  const word = await download(page, 'Download as Word')
  expect(word.suggestedFilename()).toBe('Work brief for Tern & Co, draft 1.docx')
  const text = await readParts(word)
  expect(text['word/document.xml']).toContain('Line 3 stops twice a week, mostly after two.')
  expect(text['word/_rels/header1.xml.rels']).toContain('https://folio.example/ruth')
  const slides = await readParts(await download(page, 'Download as slides'))
  expect(Object.keys(slides).filter((name) => /slides\/slide\d+\.xml$/.test(name))).toHaveLength(5)

  await addTalk(page, { opportunityId, startsAt: '2026-03-11T10:00:00Z', theirProblems: 'customers cancel in winter' })
  await page.reload()
  await expect(page.getByText('One talk is not in this draft yet.')).toBeVisible()
  await expectGoodPage(page)
  await page.getByRole('button', { name: 'Revise after the latest talk' }).click()
  await expect(page.getByText('Draft 2, after the second talk.')).toBeVisible()
  await expect(points.nth(1)).toHaveValue('Line 3 stops twice a week, mostly after two.')
  await expect(points.last()).toHaveValue('Customers cancel in winter.')
  await page.reload()
  await expect(points.last()).toHaveValue('Customers cancel in winter.')

  await page.goto(`/briefs/open?opportunity=${opportunityId}`)
  await expect(page.getByText('Draft 2, after the second talk.')).toBeVisible()
  expect(complaints).toEqual([])
})

test('the note that carries a brief begins with the page attached', async ({ page }) => {
  const { id: opportunityId } = await ask<{ id: string }>(page.request, 'opportunities.add', {
    company: 'Gannet Press',
    role: 'Editor',
  })
  await addTalk(page, { opportunityId, startsAt: '2026-03-09T10:00:00Z', theirProblems: 'authors wait for weeks' })
  await page.goto(`/briefs/open?opportunity=${opportunityId}`)
  await page.getByRole('button', { name: 'Write the note that carries it' }).click()
  await page.waitForURL(/\/messages\/msg_/)
  const id = page.url().split('/').at(-1)!
  const { message } = await ask<{ message: { kind: string; attachments: { name: string }[] } }>(page.request, 'messages.find', {
    id,
  })
  expect(message).toMatchObject({ kind: 'brief', attachments: [{ name: 'Work brief for Gannet Press, draft 1.docx' }] })
})

test('a brief that was deleted comes back with one tap', async ({ page }) => {
  const { id: opportunityId } = await ask<{ id: string }>(page.request, 'opportunities.add', {
    company: 'Gannet Press',
    role: '',
  })
  await page.goto(`/briefs/open?opportunity=${opportunityId}`)
  await expect(page.getByText('No talk was written down yet')).toBeVisible()
  await expectGoodPage(page)
  await page.getByRole('button', { name: 'Delete this brief' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete this brief' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Gannet Press' })).toBeVisible()
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).last().click()
  await expect(page.getByRole('heading', { level: 1, name: 'The work brief' })).toBeVisible()
  await page.goto('/briefs/open')
  await expect(page.getByText('Choose a role first')).toBeVisible()
})
