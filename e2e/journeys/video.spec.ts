import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Locator, Page } from '@playwright/test'
import { expectGoodPage, hearComplaints } from '../support/look-at-page.ts'
import { expect, test } from '../support/standout.ts'
import { fakeStudio, launchWith } from '../support/studio.ts'
import { writeDownTalk } from '../support/write-down-talk.ts'

const lengthOf = (player: Locator) => player.evaluate((video: HTMLVideoElement) => video.duration)
const play = (player: Locator) => player.evaluate((video: HTMLVideoElement) => video.play())

async function recordTake(page: Page, { ms }: { ms: number }) {
  await page.getByRole('button', { name: 'Open the camera' }).click()
  await page.getByRole('button', { name: 'Record', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Wait, not yet' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Stop' })).toBeVisible()
  await page.waitForTimeout(ms)
}

test.use({
  standoutOptions: { now: '2026-03-10T18:00:00Z' },
  permissions: ['camera', 'microphone'],
  launchOptions: launchWith(fakeStudio),
})

test('a debrief becomes a script, a take, a trimmed note with a picture, and one file that plays with no network', async ({
  page,
  browser,
  standout,
}) => {
  test.setTimeout(120_000)
  const complaints = hearComplaints(page)
  const opportunityId = await writeDownTalk(page)
  const answer = await page.goto(`/opportunities/${opportunityId}`, { waitUntil: 'networkidle' })
  expect(answer?.headers()['permissions-policy']).toBe('camera=(self), microphone=(self)')
  await page.getByRole('link', { name: 'A video note' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'A video note to Ines Calder' })).toBeVisible()
  const script = page.getByLabel('Script', { exact: true })
  await expect(script).toHaveValue(/Bring the night boats onto one plan/)
  await expect(page.getByText(/words, about 3\d seconds/)).toBeVisible()
  await expect(page.getByText('It asks for nothing and sounds like you two.')).toBeVisible()
  await expectGoodPage(page)
  await script.fill(`${await script.inputValue()} Please let me know by Friday whether I got the job.`)
  await expect(page.getByText('Worth a second look')).toBeVisible()
  await expectGoodPage(page)
  await page.getByText('Begin another way').click()
  await page.getByRole('button', { name: /begins with what makes it hard/ }).click()
  await expect(script).toHaveValue(/Every pier keeps its own list/)
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()

  await page.getByRole('link', { name: 'To the camera' }).click()
  await expectGoodPage(page)
  await recordTake(page, { ms: 3500 })
  await expect(page.getByRole('region', { name: 'Your script, as it scrolls' })).toContainText('Every pier keeps its own list')
  await page.getByRole('button', { name: 'Stop' }).click()
  const take = page.getByRole('article', { name: 'Take 1' })
  await expect(take).toBeVisible({ timeout: 20_000 })
  expect(await lengthOf(take.getByLabel('Take 1'))).toBeGreaterThan(2.5)
  await expectGoodPage(page)
  await take.getByRole('button', { name: 'Keep this one' }).click()

  await expect(page.getByRole('heading', { name: 'Trim the ends' })).toBeVisible()
  await expectGoodPage(page)
  await page.getByLabel('Begin at').fill('0.5')
  const end = page.getByLabel('End at')
  await end.fill('2.6')
  await end.press('ArrowLeft')
  await expect(page.getByText('2 s are left.')).toBeVisible()
  await page.getByRole('button', { name: 'Cut it like this' }).click()
  await page.getByRole('button', { name: 'Take this picture' }).click({ timeout: 30_000 })
  await expect(page.getByRole('img', { name: 'The picture as it is now' })).toBeVisible()
  await expectGoodPage(page)
  await page.getByRole('link', { name: 'Carry' }).click()
  await expect(page.getByText('Watch it once to the end.')).toBeVisible()
  await expectGoodPage(page)

  await page.getByRole('link', { name: 'Watch it once to the end.' }).click()
  const player = page.getByLabel('Your video note, as it will be seen')
  await expect.poll(() => lengthOf(player)).toBeCloseTo(2, 0)
  await player.evaluate((video: HTMLVideoElement) => {
    video.currentTime = video.duration - 0.2
    return video.play()
  })
  await expect(page.getByText('A part was skipped.')).toBeVisible()
  await player.evaluate((video: HTMLVideoElement) => {
    video.currentTime = 0
    return video.play()
  })
  await expect(page.getByRole('paragraph').filter({ hasText: 'Watched to the end.' }).first()).toBeVisible({ timeout: 20_000 })
  await page.getByLabel('Who saw it').fill('Jo')
  await page.getByRole('button', { name: 'They saw it' }).click()
  await expect(page.getByText('Jo saw it.').first()).toBeVisible()
  await expectGoodPage(page)
  await page.getByRole('link', { name: 'To the last step' }).click()
  await expect(page.getByRole('button', { name: 'Write the note that carries it' })).toBeVisible()
  await expectGoodPage(page)
  // Where the tests run, ffmpeg may be there or not; both are said.
  await expect(page.getByRole('button', { name: 'Make an mp4' }).or(page.getByText('ffmpeg is not installed'))).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'One page that plays anywhere' }).click()
  const exported = await download
  expect(exported.suggestedFilename()).toBe('A word from Robin Ash Down.html')
  const file = join(standout.home, 'exported.html')
  writeFileSync(file, readFileSync(await exported.path()))

  await expectFileToPlay(await browser.newContext({ offline: true }), file)

  await page.getByRole('button', { name: 'Write the note that carries it' }).click()
  await expect(page).toHaveURL(/\/messages\/msg_/)
  await expect(page.getByRole('link', { name: 'A word from Robin Ash Down.webm' })).toBeVisible()
  expect(complaints).toEqual([])
})

test('a take stops by itself after a minute, and the camera goes out when the page is left', async ({ page }) => {
  test.setTimeout(90_000)
  const complaints = hearComplaints(page)
  const opportunityId = await writeDownTalk(page)
  await page.clock.install()
  await page.goto(`/videos/open?opportunity=${opportunityId}`)
  await expect(page.getByRole('heading', { level: 1, name: 'A video note to Ines Calder' })).toBeVisible()
  await page.getByRole('link', { name: 'To the camera' }).click()
  await recordTake(page, { ms: 2500 })
  await page.clock.fastForward(50_000)
  await expect(page.getByRole('button', { name: 'Stop' })).toBeVisible()
  await expect(page.getByText(/It stops by itself in \d s/)).toBeVisible()
  await page.clock.fastForward(10_000)
  const take = page.getByRole('article', { name: 'Take 1' })
  await expect(take.getByText('It stopped after a minute by itself.')).toBeVisible({ timeout: 20_000 })
  const live = await page.evaluate(() => {
    const [track] = (document.querySelector('video') as HTMLVideoElement & { srcObject: MediaStream }).srcObject.getTracks()
    Object.assign(globalThis, { kept: track })
    return track?.readyState
  })
  expect(live).toBe('live')
  await page.getByRole('link', { name: 'Back to the role' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Tern & Co' })).toBeVisible()
  expect(await page.evaluate(() => (globalThis as unknown as { kept: MediaStreamTrack }).kept.readyState)).toBe('ended')
  expect(complaints).toEqual([])
})

/** In a browser of its own, without a network and without this program. */
async function expectFileToPlay(context: Awaited<ReturnType<import('@playwright/test').Browser['newContext']>>, file: string) {
  const text = readFileSync(file, 'utf8')
  expect(text).not.toContain('/api/')
  expect(text).not.toContain('standout-journey')
  const page = await context.newPage()
  const complaints = hearComplaints(page)
  const asked: string[] = []
  page.on('request', (request) => void (/^https?:/.test(request.url()) && asked.push(request.url())))
  await page.goto(pathToFileURL(file).href)
  await expect(page.getByRole('heading', { name: 'A word from Robin <Ash> Down' })).toBeVisible()
  await expect(page.getByText('I make timetables that hold in fog.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'My resume and work' })).toHaveAttribute('href', 'https://robin.example/resume')
  const player = page.getByLabel('Video message')
  await expect.poll(() => lengthOf(player)).toBeCloseTo(2, 0)
  await player.evaluate((video: HTMLVideoElement) => {
    video.muted = true
  })
  await play(player)
  await expect.poll(() => player.evaluate((video: HTMLVideoElement) => video.currentTime)).toBeGreaterThan(0.5)
  expect(await player.evaluate((video: HTMLVideoElement) => video.videoWidth)).toBeGreaterThan(0)
  await expectGoodPage(page)
  // A player that takes no video out of an address gets the bytes as an object of the page.
  await player.evaluate((video) => void video.dispatchEvent(new Event('error')))
  await expect.poll(() => player.evaluate((video: HTMLVideoElement) => video.src)).toMatch(/^blob:/)
  await expect.poll(() => lengthOf(player)).toBeCloseTo(2, 0)
  expect(asked).toEqual([])
  expect(complaints).toEqual([])
  await context.close()
}
