import type { APIRequestContext, Page } from '@playwright/test'
import { ask } from '../support/ask.ts'
import { expectGoodPage, hearComplaints } from '../support/look-at-page.ts'
import { expect, test } from '../support/standout.ts'

test.use({ standoutOptions: { now: '2026-03-03T09:00:00Z' } })

/** A talk yesterday with one person, written down. */
async function heldTalk(request: APIRequestContext) {
  const company = { company: 'Gannet Harbour', role: 'Planner', stage: 'interview' }
  const { id: opportunityId } = await ask(request, 'opportunities.add', company)
  const attendees = [{ name: 'Ida Moss', with: 'hiring-manager', decides: true }]
  const talk = { opportunityId, startsAt: '2026-03-02T14:00:00Z', scheduledMinutes: 45, attendees }
  const { id: interviewId } = await ask(request, 'interviews.schedule', talk)
  await ask(request, 'debriefs.write', {
    interviewId,
    content: { gut: 3, talk: { theirProblems: 'The night shift loses its notes at five.' } },
    version: 0,
    key: 'that-night',
    finished: true,
  })
  const links = [{ kind: 'resume', url: 'https://folio.example/robin', label: null }]
  await ask(request, 'candidates.edit', { name: 'Robin Ashdown', links })
  return { opportunityId, interviewId }
}

const words = (page: Page) => page.getByRole('textbox', { name: 'Your words' })
const draft = (page: Page, state: string) => expect(page.locator(`[data-draft="${state}"]`)).toBeVisible({ timeout: 20_000 })
const checked = (page: Page, stops: number) => expect(page.locator(`[data-stops="${stops}"]`)).toBeVisible({ timeout: 20_000 })

async function write(page: Page, text: string) {
  await expect(words(page)).toBeVisible()
  await words(page).fill(text)
}

async function openThanks(page: Page) {
  await page.goto('/')
  const move = page.getByRole('article', { name: 'Thank Ida Moss in your own way' })
  await move.getByRole('link', { name: 'Write it' }).click()
  await expect(page).toHaveURL(/\/messages\/msg_/)
  await expect(page.locator('[data-editor="awake"]')).toBeVisible()
}

const good =
  'Hi Ida,\n\nyou said that the night shift loses its notes at five. My uncle photographs his whiteboard; a camera above line 3 would do. I will draw it on Sunday.\n\nRobin\nhttps://folio.example/robin'

test('a thank-you goes from its move to sent, and one tap takes it back', async ({ page, request }) => {
  const complaints = hearComplaints(page)
  await heldTalk(request)
  await openThanks(page)
  await expect(page.getByRole('heading', { level: 1, name: /for Ida Moss/ })).toBeVisible()
  await write(page, good)
  await checked(page, 0)
  await expect(page.getByText('Only you could write this')).toBeVisible()
  await expectGoodPage(page)
  await draft(page, 'saved')

  await page.getByRole('button', { name: 'I have sent it' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Note it' }).click()
  await expect(page.getByRole('heading', { name: 'What you sent' })).toBeVisible()
  await expect(page.locator('[data-sent-text]')).toContainText('a camera above line 3 would do')
  await expectGoodPage(page)
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  await expect(words(page)).toContainText('a camera above line 3 would do')

  await page.getByRole('button', { name: 'I have sent it' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Note it' }).click()
  await expect(page.getByRole('heading', { name: 'What you sent' })).toBeVisible()
  await page.goto('/')
  await expect(page.getByRole('article', { name: 'Thank Ida Moss in your own way' })).toBeHidden()
  await page.goto('/messages')
  await expect(page.getByRole('link', { name: /A thank-you note for Ida Moss/ })).toBeVisible()
  await expectGoodPage(page)
  expect(complaints).toEqual([])
})

test('opening the same move twice leads to the same draft', async ({ page, request }) => {
  await heldTalk(request)
  await openThanks(page)
  const first = page.url()
  await openThanks(page)
  expect(page.url()).toBe(first)
})

test('a link that is looked at ahead of its tap begins nothing', async ({ page, request }) => {
  await heldTalk(request)
  await page.goto('/')
  const way = page.getByRole('article', { name: 'Thank Ida Moss in your own way' }).getByRole('link', { name: 'Write it' })
  const href = await way.getAttribute('href')
  expect((await request.get(href!)).ok()).toBe(true)
  expect((await ask(request, 'messages.list', {})).messages).toEqual([])
})

test('words that came from elsewhere are not noted as sent unseen', async ({ page, request }) => {
  await heldTalk(request)
  await openThanks(page)
  await write(page, good)
  await draft(page, 'saved')
  const id = page.url().split('/').at(-1)
  const { message } = await ask(request, 'messages.find', { id })
  const content = { text: `${good}\nFrom the other device.` }
  await ask(request, 'messages.write', { id, version: message.version, key: 'elsewhere', content })
  await page.getByRole('button', { name: 'I have sent it' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Note it' }).click()
  await expect(page.getByText('changed somewhere else in the meantime')).toBeVisible()
  expect((await ask(request, 'messages.find', { id })).message.sentAt).toBeNull()
  await page.reload()
  await expect(words(page)).toContainText('From the other device.')
  await page.getByRole('button', { name: 'I have sent it' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Note it' }).click()
  await expect(page.getByRole('heading', { name: 'What you sent' })).toBeVisible()
})

test('pressure is marked while one types, shown in the text, and gone with one tap', async ({ page, request }) => {
  const complaints = hearComplaints(page)
  await heldTalk(request)
  await openThanks(page)
  await write(page, `${good.split('\n\nRobin')[0]} Have you made a decision yet?\n\nRobin\nhttps://folio.example/robin`)
  await checked(page, 1)
  const find = page.locator('[data-find^="pressure/"]').first()
  await expect(find).toContainText('Change this first')
  await expect(page.locator('.mark.stop')).toHaveCount(1)
  await expectGoodPage(page)

  await find.getByRole('button', { name: /^Show “/ }).click()
  await expect(page.locator('.mark.stop.chosen')).toBeVisible()
  await page.getByRole('button', { name: 'I have sent it' }).click()
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Send it as it is' })).toBeVisible()
  await page.getByRole('dialog').getByRole('button', { name: 'Back to the text' }).click()

  await find.getByRole('button', { name: 'Take this sentence out' }).click()
  await checked(page, 0)
  await expect(words(page)).not.toContainText('decision')
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  await expect(words(page)).toContainText('Have you made a decision yet?')
  expect(complaints).toEqual([])
})

test('Tab goes from blank to blank and then on, and what is typed takes the place of the blank', async ({ page, request }) => {
  await heldTalk(request)
  await openThanks(page)
  await write(page, 'Hi Ida,\n\n[[what they said]] stayed with me. I will draw it on [[a day]].\n\nRobin')
  await words(page).press('Control+Home')
  await page.keyboard.press('Tab')
  await page.keyboard.type('The whiteboard')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Sunday')
  await expect(words(page)).toContainText('The whiteboard stayed with me. I will draw it on Sunday.')
  await page.keyboard.press('Tab')
  await expect(words(page)).not.toBeFocused()
  await expect(words(page)).toContainText('The whiteboard stayed with me. I will draw it on Sunday.')
})

test('a note survives a dead network and a closed tab', async ({ page, context, request }) => {
  await heldTalk(request)
  await openThanks(page)
  const address = page.url()
  await write(page, good)
  await draft(page, 'saved')
  await context.setOffline(true)
  await words(page).press('Control+Home')
  await page.keyboard.type('Typed in the tunnel. ')
  await draft(page, 'kept-here')
  await page.close()
  await context.setOffline(false)

  const again = await context.newPage()
  await again.goto(address)
  await expect(words(again)).toContainText('Typed in the tunnel.')
  await draft(again, 'saved')
  const { message } = await ask(request, 'messages.find', { id: address.split('/').at(-1) })
  expect(message.text).toBe(`Typed in the tunnel. ${good}`)
})

test('another shape takes over, and the words before it come back from the versions', async ({ page, request }) => {
  await heldTalk(request)
  await openThanks(page)
  await write(page, good)
  await draft(page, 'saved')
  await page.getByText('Another way to say it').click()
  await page.getByRole('button', { name: 'Take it' }).first().click()
  await expect(words(page)).not.toContainText('a camera above line 3')
  await page.getByText(/^(One|\d+) earlier versions?$/).click()
  await expect(page.getByText('Before you took another')).toBeVisible()
  await expectGoodPage(page)
  await page.getByRole('button', { name: 'Bring it back' }).first().click()
  await expect(words(page)).toContainText('a camera above line 3 would do')
})

test('what is worth sending is kept, changed and let go', async ({ page, request }) => {
  const complaints = hearComplaints(page)
  await heldTalk(request)
  await page.goto('/messages')
  await page.getByText('Keep something').click()
  await page.getByRole('button', { name: 'Keep it' }).click()
  await expect(page.getByText('Give it a title')).toBeVisible()
  await page.getByLabel('What it is', { exact: true }).fill('Ports after dark')
  await page.getByLabel('Its address').fill('pages.example/ports')
  await page.getByRole('button', { name: 'Keep it' }).click()
  await expect(page.getByRole('link', { name: 'Ports after dark' })).toHaveAttribute('href', 'https://pages.example/ports')
  await expectGoodPage(page)
  await page.getByRole('button', { name: /^Delete it/ }).click()
  await expect(page.getByText('Ports after dark')).toBeHidden()
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('Ports after dark')).toBeVisible()
  expect(complaints).toEqual([])
})
