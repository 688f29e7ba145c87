import { degrees, PDFDocument, rgb } from '@cantoo/pdf-lib'
import { expect, it } from 'vitest'
import { choosePen } from './choose-pen.ts'
import { findShapes } from './find-shapes.ts'
import { readPdfPages } from './read-pdf.ts'

/** A page with a dark column on its left as displayed, lying on its side or not. */
async function makeColumn(angle: number) {
  const made = await PDFDocument.create()
  const page = made.addPage([600, 800])
  page.drawText('Mara Quist', { x: 300, y: 400, size: 11 })
  page.drawRectangle({ x: 0, y: 0, width: 200, height: 800, color: rgb(0.05, 0.2, 0.2) })
  page.drawRectangle({ x: 20, y: 300, width: 160, height: 250, color: rgb(1, 1, 0.9) })
  page.setRotation(degrees(angle))
  return made.save()
}

it.each([0, 180])('writes with the light pen on a dark ground, on a page turned by %i', async (angle) => {
  const bytes = await makeColumn(angle)
  const [painted] = await findShapes(bytes, await readPdfPages(bytes))
  const pen = choosePen(painted!.grounds)
  // A page is read along its lines, however it lies.
  const at = (x: number, y: number) => pen('red', [x, y])
  const onPaper = at(400, 400)
  expect(at(100, 50)).not.toEqual(onPaper)
  expect(at(100, 400)).toEqual(onPaper)
  expect(painted!.shapes.some(([x, , width]) => width === 2 && Math.abs(x - 199) < 1)).toBe(true)
})

it('takes what has no colour that it knows for paper', () => {
  const pen = choosePen([{ box: [0, 0, 100, 100], colour: 'odd' }])
  expect(pen('blue', [50, 50])).toEqual(choosePen([])('blue', [50, 50]))
})
