import type { APIRequestContext, Page } from '@playwright/test'
import { ask } from '../support/ask.ts'
import { expect, test } from '../support/standout.ts'

test.use({ standoutOptions: { now: '2026-03-02T19:30:00Z' } })

async function heldInterview(request: APIRequestContext): Promise<string> {
  const { id: opportunityId } = await ask(request, 'opportunities.add', {
    company: 'Larkspur Energy',
    role: 'Platform engineer',
    stage: 'interview',
  })
  const attendees = [{ name: 'Ida Moss', with: 'hiring-manager', decides: true }]
  const given = { opportunityId, startsAt: '2026-03-02T14:00:00Z', scheduledMinutes: 45, attendees }
  return (await ask(request, 'interviews.schedule', given)).id
}

const draft = (page: Page, state: string) => expect(page.locator(`[data-draft="${state}"]`)).toBeVisible({ timeout: 20_000 })
const nextSteps = (page: Page) => page.getByLabel('What they said about next steps')
const likedBut = (page: Page) => page.getByLabel('In their place: “I liked them, but…”')

async function openNotes(page: Page) {
  await page.getByText('Anything else', { exact: false }).click()
  return page.getByLabel('Notes', { exact: true })
}

/** The page is kept for a time without network once the worker runs and both of its answers are in the cache. */
async function untilKept(page: Page, path: string) {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true))
  const isKept = () => page.evaluate(async (each) => Boolean(await caches.match(each)), `${path}/__data.json`)
  await expect.poll(isKept, { timeout: 20_000 }).toBe(true)
}

test('a debrief survives a dead network and a closed tab, and nothing typed is lost', async ({ page, context, request }) => {
  const id = await heldInterview(request)
  const path = `/night/${id}`
  await page.goto(path)
  await page.getByRole('radio', { name: 'Good', exact: true }).click()
  await nextSteps(page).fill('Second round is set by Friday.')
  await draft(page, 'saved')
  await untilKept(page, path)

  await context.setOffline(true)
  await page.getByRole('button', { name: 'Add someone' }).click()
  await page.getByLabel('Name', { exact: true }).fill('Bo Karlsen')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await likedBut(page).filter({ visible: true }).fill('he would need a month to learn our tools')
  await draft(page, 'kept-here')
  await expect(page.getByText('Saved on this device; will be sent when the connection is back').first()).toBeVisible()
  await page.close()

  const again = await context.newPage()
  await again.goto(path)
  await expect(nextSteps(again)).toHaveValue('Second round is set by Friday.')
  await again.getByRole('tab', { name: 'Bo Karlsen' }).click()
  await expect(likedBut(again).filter({ visible: true })).toHaveValue('he would need a month to learn our tools')
  await (await openNotes(again)).fill('Written in the train tunnel.')
  await draft(again, 'kept-here')

  await context.setOffline(false)
  await draft(again, 'saved')
  const { debrief } = await ask(request, 'debriefs.find', { interviewId: id })
  expect(debrief).toMatchObject({
    gut: 3,
    talk: { nextStepsWords: 'Second round is set by Friday.', notes: 'Written in the train tunnel.' },
  })
  expect(debrief.people.map(({ name }: { name: string }) => name)).toEqual(['Ida Moss', 'Bo Karlsen'])
  expect(debrief.people[1].likedBut).toBe('he would need a month to learn our tools')
  const { people } = await ask(request, 'people.search', { words: 'karlsen' })
  expect(people).toHaveLength(1)
})

test('a tab closed right after the last letter still has it', async ({ page, context, request }) => {
  const id = await heldInterview(request)
  await page.goto(`/night/${id}`)
  await untilKept(page, `/night/${id}`)
  await context.setOffline(true)
  await nextSteps(page).pressSequentially('They call everyone', { delay: 5 })
  await page.close()
  await context.setOffline(false)

  const again = await context.newPage()
  await again.goto('/night')
  await expect
    .poll(async () => (await ask(request, 'debriefs.find', { interviewId: id })).debrief?.talk.nextStepsWords, {
      timeout: 20_000,
    })
    .toBe('They call everyone')
})

test('a save whose answer got lost counts once', async ({ page, request }) => {
  const id = await heldInterview(request)
  const keys: string[] = []
  await page.route('**/api/debriefs.write', async (route) => {
    keys.push(route.request().postDataJSON().key)
    if (keys.length > 1) return route.continue()
    await route.fetch()
    await route.abort('connectionreset')
  })
  await page.goto(`/night/${id}`)
  await page.getByRole('button', { name: 'Add someone' }).click()
  await page.getByLabel('Name', { exact: true }).fill('Bo Karlsen')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await draft(page, 'kept-here')
  await nextSteps(page).fill('Soon.')
  await draft(page, 'saved')
  expect(keys[1]).toBe(keys[0])
  const { debrief } = await ask(request, 'debriefs.find', { interviewId: id })
  expect(debrief.version).toBe(2)
  expect(debrief.talk.nextStepsWords).toBe('Soon.')
  expect((await ask(request, 'people.search', { words: 'karlsen' })).people).toHaveLength(1)
})

test('when the same debrief was written elsewhere, both versions can be put together', async ({ page, request }) => {
  const id = await heldInterview(request)
  await page.goto(`/night/${id}`)
  await nextSteps(page).fill('They call everyone.')
  await draft(page, 'saved')
  const { debrief } = await ask(request, 'debriefs.find', { interviewId: id })
  const { gut, talk, people, version } = debrief
  const elsewhere = {
    gut,
    people,
    talk: { ...talk, theirProblems: 'Two people left.', nextStepsWords: 'They call everyone. By Friday.' },
  }
  await ask(request, 'debriefs.write', { interviewId: id, content: elsewhere, version, key: 'another-device' })

  await likedBut(page).fill('she talks fast')
  await expect(page.getByRole('heading', { name: 'This was also written somewhere else' })).toBeVisible()
  await page.getByRole('button', { name: 'Put both together' }).click()
  await draft(page, 'saved')
  await expect(nextSteps(page)).toHaveValue('They call everyone. By Friday.')
  const { debrief: joined } = await ask(request, 'debriefs.find', { interviewId: id })
  expect(joined.talk.theirProblems).toBe('Two people left.')
  expect(joined.people[0].likedBut).toBe('she talks fast')
})

test('the two-minute way takes ten taps and one sentence, and leads to the silence', async ({ page, request }) => {
  const id = await heldInterview(request)
  await page.goto('/night')
  let taps = 0
  const tap = async (what: ReturnType<Page['locator']>) => {
    taps += 1
    await what.click()
  }
  const pick = (question: string, answer: string) =>
    page.getByRole('group', { name: question }).getByRole('radio', { name: answer, exact: true })
  await tap(page.getByRole('link', { name: 'Write it down' }))
  await tap(pick('First, your gut', 'Very good'))
  await tap(pick('The first five minutes', 'Warm'))
  await tap(pick('How you got on', 'Very warm'))
  await tap(pick('Looked at you', 'Mostly'))
  await tap(pick('Smiled', 'Yes'))
  await tap(pick('Leaned in', 'Could not tell'))
  await tap(pick('Was all there, not on the phone', 'Yes'))
  await nextSteps(page).fill('Four more this week, and the second round is set by Tuesday.')
  await tap(pick('What kind of promise was that?', 'They tell everyone'))
  await tap(page.getByRole('button', { name: 'That is all for tonight' }))
  await expect(page).toHaveURL(/\/silence\/opp_/)
  expect(taps).toBeLessThanOrEqual(10)
  const { debrief } = await ask(request, 'debriefs.find', { interviewId: id })
  expect(debrief.finishedAt).not.toBeNull()
  expect(debrief).toMatchObject({ gut: 4, talk: { promise: 'for-all' } })
  expect(debrief.people[0]).toMatchObject({ firstFive: 3, rapport: 4, eyeContact: 3, smile: 4, leaning: 'unclear', present: 4 })
})

test('said to be all for tonight without a network, it is finished when the network is back', async ({
  page,
  context,
  request,
}) => {
  const id = await heldInterview(request)
  await page.goto(`/night/${id}`)
  await page.getByRole('radio', { name: 'Open', exact: true }).click()
  await draft(page, 'saved')
  await context.setOffline(true)
  await page.getByRole('button', { name: 'That is all for tonight' }).click()
  await expect(page.getByText('You can close this page.', { exact: false })).toBeVisible()
  await context.setOffline(false)
  await draft(page, 'saved')
  expect((await ask(request, 'debriefs.find', { interviewId: id })).debrief.finishedAt).not.toBeNull()
})

test('who was forgotten is gone from this device as well', async ({ page, context, request }) => {
  const id = await heldInterview(request)
  const path = `/night/${id}`
  await page.goto(path)
  await nextSteps(page).fill('Ida said Friday.')
  await draft(page, 'saved')
  await untilKept(page, path)
  const { people } = await ask(request, 'people.search', { words: 'ida' })
  await page.goto(`/people/${people[0].id}`)
  await page.getByRole('button', { name: 'Forget this person' }).click()
  await page.getByRole('button', { name: 'Forget for good' }).click()
  await expect(page).toHaveURL(/\/people$/)
  await context.setOffline(true)
  await page.goto(path)
  await expect(page.getByRole('heading', { name: 'There is no connection' })).toBeVisible()
})
