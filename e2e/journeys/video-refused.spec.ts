import { expectGoodPage, hearComplaints } from '../support/look-at-page.ts'
import { expect, test } from '../support/standout.ts'
import { writeDownTalk } from '../support/write-down-talk.ts'

test.use({ standoutOptions: { now: '2026-03-10T18:00:00Z' } })

test('a camera that is refused or absent is answered calmly, with a brief as the other way', async ({ page }) => {
  const complaints = hearComplaints(page)
  const opportunityId = await writeDownTalk(page)
  await page.goto(`/videos/open?opportunity=${opportunityId}`)
  await page.getByRole('link', { name: 'To the camera' }).click()
  await page.getByRole('button', { name: 'Open the camera' }).click()
  const calm = page.getByRole('alert')
  await expect(calm).toContainText(/The camera is not allowed here yet|No camera or microphone was found/)
  await expect(page.getByRole('link', { name: 'Send a brief instead' })).toHaveAttribute(
    'href',
    /\/briefs\/open\?opportunity=opp_/,
  )
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
  await expectGoodPage(page)
  expect(complaints).toEqual([])
})
