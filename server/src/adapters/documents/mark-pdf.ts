import {
  appendBezierCurve,
  beginText,
  concatTransformationMatrix,
  endText,
  LineCapStyle,
  moveTo,
  PDFDocument,
  type PDFFont,
  PDFName,
  type PDFOperator,
  type PDFPage,
  popGraphicsState,
  pushGraphicsState,
  StandardFonts,
  setFillingRgbColor,
  setFontAndSize,
  setLineCap,
  setLineWidth,
  setStrokingRgbColor,
  setTextMatrix,
  showText,
  stroke,
} from '@cantoo/pdf-lib'
import type { MarkToDraw } from '@standout/actions'
import { type Drawing, type Lettering, planDrawing, type Stroke } from '@standout/core/marks'
import { findPrinted, type ResumeLine, readResumeLines, type TextPage } from '@standout/core/profiles'
import { Problem } from '@standout/core/shared'
import { choosePen } from './choose-pen.ts'
import { findShapes } from './find-shapes.ts'
import { readPdfPages } from './read-pdf.ts'

/** A copy of a resume with the marks drawn on top; what was there stays underneath, unchanged. */
export async function markPdf(bytes: Uint8Array, marks: readonly MarkToDraw[]): Promise<Uint8Array> {
  // Planned on the page as it is read, so that a page that lies on its side is written on along its lines.
  const pages = await readPdfPages(bytes)
  const upright = pages.map(({ turned: _, ...page }) => page)
  const lines = readResumeLines(upright)
  const painted = await findShapes(bytes, pages)
  const sheets = upright.map((page, at) => ({
    width: page.width,
    height: page.height,
    printed: [...findPrinted(page), ...(painted[at]?.shapes ?? [])],
  }))
  const drawing = planDrawing(
    sheets,
    marks.map((one) => ({ ...one, rows: findRows(lines, one) })),
  )
  const copy = await open(bytes)
  const fonts = { plain: await copy.embedFont(StandardFonts.Helvetica), bold: await copy.embedFont(StandardFonts.HelveticaBold) }
  for (const [at, page] of copy.getPages().entries()) {
    const read = pages[at]
    if (read) drawPage(page, read, { drawing, at, fonts, pen: choosePen(painted[at]?.grounds ?? []) })
  }
  return copy.save()
}

async function open(bytes: Uint8Array): Promise<PDFDocument> {
  try {
    return await PDFDocument.load(bytes, { updateMetadata: false, password: '' })
  } catch {
    throw new Problem(
      'documents.cannot_mark',
      'This PDF can be read but not written on: it is protected or oddly built. Save a copy from the program that wrote it and mark that.',
    )
  }
}

function findRows(lines: readonly ResumeLine[], { line }: MarkToDraw): ResumeLine['rows'] {
  if (!line) return []
  const plain = (text: string) => text.replace(/\s+/gu, '').toLowerCase()
  const asked = plain(line.text)
  const same = lines.filter(({ text }) => plain(text) === asked)
  const found =
    same.find(({ page }) => page === line.page) ??
    same[0] ??
    lines.find(({ text }) => plain(text).includes(asked) || asked.includes(plain(text)))
  return found?.rows ?? []
}

type Pen = ReturnType<typeof choosePen>
type Task = { drawing: Drawing; at: number; fonts: { plain: PDFFont; bold: PDFFont }; pen: Pen }

function drawPage(page: PDFPage, read: TextPage, { drawing, at, fonts, pen }: Task) {
  const strokes = drawing.strokes.filter((one) => one.page === at)
  const letterings = drawing.letterings.filter((one) => one.page === at)
  if (strokes.length === 0 && letterings.length === 0) return
  const names = new Map<PDFFont, PDFName>()
  for (const font of [fonts.plain, fonts.bold]) names.set(font, page.node.newFontDictionary(font.name, font.ref))
  const matrix = toUserSpace(page, read)
  widen(page, drawing.wider.get(at) ?? 0)
  page.pushOperators(
    pushGraphicsState(),
    concatTransformationMatrix(...matrix),
    setLineCap(LineCapStyle.Round),
    ...strokes.flatMap((one) => strokeToOperators(one, { height: read.height, pen })),
    ...letterings.flatMap((one) => {
      const font = one.bold ? fonts.bold : fonts.plain
      return letteringToOperators(one, { height: read.height, font, name: names.get(font) ?? PDFName.of('Helvetica'), pen })
    }),
    popGraphicsState(),
  )
}

/** From the page as it is read, its origin at the bottom left, to the page as the file has it. */
function toUserSpace(page: PDFPage, { turned }: TextPage): [number, number, number, number, number, number] {
  const { x, y, width, height } = visible(page)
  const more = turned ? { down: 270, left: 180, up: 90 }[turned] : 0
  switch ((((page.getRotation().angle + more) % 360) + 360) % 360) {
    case 90:
      return [0, 1, -1, 0, x + width, y]
    case 180:
      return [-1, 0, 0, -1, x + width, y + height]
    case 270:
      return [0, -1, 1, 0, x, y + height]
    default:
      return [1, 0, 0, 1, x, y]
  }
}

/** What a viewer shows: the crop box, as far as it lies on the page. */
function visible(page: PDFPage) {
  const [crop, media] = [page.getCropBox(), page.getMediaBox()]
  const x = Math.max(crop.x, media.x)
  const y = Math.max(crop.y, media.y)
  const width = Math.min(crop.x + crop.width, media.x + media.width) - x
  const height = Math.min(crop.y + crop.height, media.y + media.height) - y
  return width > 0 && height > 0 ? { x, y, width, height } : media
}

/** A margin on the right of the page as displayed, for a resume that fills all of it. */
function widen(page: PDFPage, by: number) {
  if (by === 0) return
  const box = visible(page)
  const angle = ((page.getRotation().angle % 360) + 360) % 360
  const wider = {
    0: { ...box, width: box.width + by },
    90: { ...box, height: box.height + by },
    180: { ...box, x: box.x - by, width: box.width + by },
    270: { ...box, y: box.y - by, height: box.height + by },
  }[angle]
  if (!wider) return
  const { x, y, width, height } = wider
  const media = page.getMediaBox()
  const left = Math.min(media.x, x)
  const low = Math.min(media.y, y)
  page.setMediaBox(
    left,
    low,
    Math.max(media.x + media.width, x + width) - left,
    Math.max(media.y + media.height, y + height) - low,
  )
  page.setCropBox(x, y, width, height)
}

function strokeToOperators({ path, width, colour }: Stroke, { height, pen }: { height: number; pen: Pen }): PDFOperator[] {
  const up = ([x, y]: readonly [number, number]): [number, number] => [x, height - y]
  return [
    setStrokingRgbColor(...pen(colour, path.start)),
    setLineWidth(width),
    moveTo(...up(path.start)),
    ...path.curves.map(([one, two, to]) => appendBezierCurve(...up(one), ...up(two), ...up(to))),
    stroke(),
  ]
}

type Letters = { height: number; font: PDFFont; name: PDFName; pen: Pen }

function letteringToOperators(
  { text, size, x, y, upright, colour }: Lettering,
  { height, font, name, pen }: Letters,
): PDFOperator[] {
  const [a, b, c, d] = upright ? [0, 1, -1, 0] : [1, 0, 0, 1]
  return [
    beginText(),
    setFillingRgbColor(...pen(colour, [x, y])),
    setFontAndSize(name, size),
    setTextMatrix(a ?? 1, b ?? 0, c ?? 0, d ?? 1, x, height - y),
    showText(font.encodeText(keepKnown(text, font))),
    endText(),
  ]
}

/** The letters that every reader of PDFs brings along know Western Europe; others are left out rather than shown wrong. */
function keepKnown(text: string, font: PDFFont): string {
  const known = new Set(font.getCharacterSet())
  return [...text.normalize('NFC')]
    .map((letter) => (known.has(letter.codePointAt(0) ?? 0) ? letter : letter.normalize('NFD').replace(/\p{M}/gu, '')))
    .filter((letter) => [...letter].every((one) => known.has(one.codePointAt(0) ?? 0)))
    .join('')
}
