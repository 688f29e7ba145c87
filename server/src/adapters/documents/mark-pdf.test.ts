import { degrees, PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import { readResumeLines } from '@standout/core/profiles'
import { describe, expect, it } from 'vitest'
import { markPdf } from './mark-pdf.ts'
import { readPdfPages } from './read-pdf.ts'

const bullet = 'Ran regression models in R to find what made customers cancel'

/** A small resume, turned or cropped as asked. */
async function makeResume({ angle = 0, crop = false }: { angle?: number; crop?: boolean } = {}) {
  const made = await PDFDocument.create()
  const font = await made.embedFont(StandardFonts.Helvetica)
  const page = made.addPage([595, 842])
  const write = (text: string, y: number, size = 11) => page.drawText(text, { x: 80, y, size, font })
  write('Mara Quist', 780, 20)
  write('Experience', 720, 14)
  write('Analyst, Brightmoor 2019 - 2024', 700)
  write(`• ${bullet}`, 680)
  write('• Built eleven dashboards for the trading desk every morning', 664)
  if (crop) page.setCropBox(40, 100, 500, 720)
  page.setRotation(degrees(angle))
  return made.save()
}

const read = async (bytes: Uint8Array) => readPdfPages(bytes)
const mark = { verdict: 'punch-up' as const, ask: 'more statistics', who: ['Anna'], line: { text: bullet, page: 1 } }
const next = { verdict: 'next-focus' as const, ask: 'Kubernetes', who: [], line: null }

describe('a marked copy', () => {
  it.each([{}, { angle: 90 }, { angle: 180 }, { angle: 270 }, { crop: true }, { angle: 90, crop: true }])(
    'of %o keeps its words and its size, and is written on along its lines',
    async (how) => {
      const bytes = await makeResume(how)
      const copy = await markPdf(bytes, [mark, next])
      const [before] = await read(bytes)
      const [after] = await read(copy)
      expect([after?.width, after?.height, after?.turned]).toEqual([before?.width, before?.height, before?.turned])
      const texts = (after?.items ?? []).map(({ text }) => text)
      for (const { text } of before?.items ?? []) expect(texts).toContain(text)
      expect(texts).toEqual(expect.arrayContaining(['PUNCH THIS UP', 'more statistics · Anna', 'NEXT FOCUS', 'Kubernetes']))
      const line = before?.items.find(({ text }) => text.includes('regression'))
      const label = after?.items.find(({ text }) => text === 'PUNCH THIS UP')
      expect(Math.abs((line?.y ?? 0) - (label?.y ?? 1000))).toBeLessThan(60)
    },
  )
})

it('gives boxes as displayed on turned and on cropped pages', async () => {
  const boxOf = async (how: { angle?: number; crop?: boolean }) =>
    readResumeLines(await read(await makeResume(how)))[0]?.box?.map(Math.round)
  const upright = (await boxOf({}))!
  const [x, y, width, height] = upright as [number, number, number, number]
  expect(await boxOf({ crop: true })).toEqual([x - 40, y - 22, width, height])
  expect(await boxOf({ angle: 90 })).toEqual([842 - y - height, x, height, width])
  expect(await boxOf({ angle: 180 })).toEqual([595 - x - width, 842 - y - height, width, height])
  expect(await boxOf({ angle: 270 })).toEqual([y, 595 - x - width, height, width])
})
