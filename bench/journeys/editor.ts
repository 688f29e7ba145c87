import type { Browser, Page } from '@playwright/test'
import type { Report } from '../row.ts'
import { call } from '../support/ask.ts'
import { makeBareEditor } from '../support/bare-editors.ts'
import { inNewHome } from '../support/make-home.ts'
import { openBrowser } from '../support/open-browser.ts'
import { startServer } from '../support/start-server.ts'
import { timeKeys } from '../support/time-keys.ts'

const now = '2026-03-03T09:00:00Z'
const sentences = [
  'Thank you for showing me the yard, and for the hour at the model of the berths.',
  'You said that the night shift writes its notes on a whiteboard that is wiped at five.',
  'A camera above line three would keep them, and my uncle has used one for two years.',
  'I drew how the notes could travel from the board to the morning crew without anyone typing.',
  'I enjoyed our conversation and I am excited about the opportunity.',
]
/** About 300 words. */
const text = Array.from({ length: 19 }, (_, index) => sentences[index % sentences.length]).join(' ')
const letters = 'the tide tables of may are out '

async function makeNote(address: string): Promise<string> {
  const company = { company: 'Gannet Harbour', role: 'Planner', stage: 'interview' }
  const { id: opportunityId } = await call<{ id: string }>(address, 'opportunities.add', company)
  const attendees = [{ name: 'Ida Moss', with: 'hiring-manager', decides: true }]
  const talk = { opportunityId, startsAt: '2026-03-02T14:00:00Z', scheduledMinutes: 45, attendees }
  const { id: interviewId } = await call<{ id: string }>(address, 'interviews.schedule', talk)
  const of = { kind: 'note', interviewId, opportunityId }
  const { id, version } = await call<{ id: string; version: number }>(address, 'messages.open', of)
  await call(address, 'messages.write', { id, version, key: 'bench-note', content: { text } })
  return `${address}/messages/${id}`
}

async function open(browser: Browser, prepare: (page: Page) => Promise<unknown>, field: string) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await prepare(page)
  await page.locator(field).click()
  await page.keyboard.press('Control+End')
  await page.waitForTimeout(2000)
  await timeKeys(page, 'warm ')
  const times = await timeKeys(page, letters)
  await page.close()
  return times
}

/** Writing one letter into a note of 300 words, with its marks, its score and its save. */
export default (report: Report) =>
  inNewHome(async (home) => {
    const browser = await openBrowser()
    if (!browser) return
    const server = await startServer({ home, now })
    try {
      const address = await makeNote(server.address)
      const bare = await makeBareEditor(text)
      const ours = await open(browser, (page) => page.goto(address), '[data-editor="awake"] .cm-content')
      const plain = await open(
        browser,
        (page) => page.setContent('<body></body>').then(() => page.addScriptTag({ content: bare })),
        '.cm-content',
      )
      const area = await open(browser, (page) => page.setContent(`<textarea rows="20" cols="80">${text}</textarea>`), 'textarea')
      const name = 'a letter into 300 words, main thread'
      const floorName = 'plain CodeMirror'
      report({ name: `${name}, median`, figure: ours.shown.median, unit: 'ms', floor: plain.shown.median, floorName })
      report({ name: `${name}, p95`, figure: ours.shown.p95, unit: 'ms', target: 16, floor: plain.shown.p95, floorName })
      report({
        name: `${name}, p95`,
        figure: ours.shown.p95,
        unit: 'ms',
        target: 16,
        floor: area.shown.p95,
        floorName: 'a bare textarea',
      })
      const later = 'its check, marks and save, when the fingers rest'
      report({ name: `${later}, median`, figure: ours.after.median, unit: 'ms', floor: plain.after.median, floorName })
      report({ name: `${later}, p95`, figure: ours.after.p95, unit: 'ms', floor: plain.after.p95, floorName })
    } finally {
      await browser.close()
      await server.stop()
    }
  })
