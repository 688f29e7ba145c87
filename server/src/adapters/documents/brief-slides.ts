import { type BriefDocument, briefWords, splitBlanks } from '@standout/core/briefs'
import type PptxGenJS from 'pptxgenjs'
import { isRightToLeft, look } from './brief-look.ts'
import { cutToLines, fitRows } from './fit-text.ts'

type Deck = PptxGenJS.default
type Slide = ReturnType<Deck['addSlide']>
type Runs = Parameters<Slide['addText']>[0] & object[]

export const masters = { points: 'Points', table: 'Table' } as const

/** In inches, on a slide of 13.33 by 7.5. */
const left = 0.75
const width = 11.83
const title = { x: left, y: 0.85, w: width, h: 0.85 }
const body = { x: left, y: 1.95, w: width, h: 4.65 }
const pointsPerInch = 72
const titleSizes = [30, 26, 22, 18]

/** Real placeholders for title and text, so that an outline and a screen reader find them. */
export function defineMasters(deck: Deck) {
  const titleBox = {
    placeholder: {
      options: {
        name: 'title',
        type: 'title' as const,
        ...title,
        bold: true,
        color: look.accent,
        fontFace: look.font,
        fontSize: 30,
        align: 'left' as const,
        valign: 'top' as const,
        margin: 0,
      },
      text: '',
    },
  }
  const bodyBox = {
    placeholder: {
      options: {
        name: 'body',
        type: 'body' as const,
        ...body,
        color: look.ink,
        fontFace: look.font,
        fontSize: 20,
        align: 'left' as const,
        valign: 'top' as const,
        margin: 0,
      },
      text: '',
    },
  }
  const frame = [
    { rect: { x: 0, y: 0, w: 0.18, h: 7.5, fill: { color: look.accent } } },
    { line: { x: left, y: 6.85, w: width, h: 0, line: { color: look.line, width: 0.75 } } },
  ]
  const slideNumber = {
    x: 12.08,
    y: 6.92,
    w: 0.5,
    h: 0.32,
    fontFace: look.font,
    fontSize: 11,
    color: look.soft,
    align: 'right' as const,
  }
  deck.defineSlideMaster({
    title: masters.points,
    background: { color: 'FFFFFF' },
    objects: [...frame, titleBox, bodyBox],
    slideNumber,
  })
  deck.defineSlideMaster({ title: masters.table, background: { color: 'FFFFFF' }, objects: [...frame, titleBox], slideNumber })
}

/** What stands on each slide: what it is about, its heading, who it is from and where to find them. */
export function addFrame(
  deck: Deck,
  { brief, heading, master }: { brief: BriefDocument; heading: string; master: string },
): Slide {
  const slide = deck.addSlide({ masterName: master })
  const small = { fontFace: look.font, fontSize: 12, color: look.soft, margin: 0, valign: 'middle' as const }
  const over = cutToLines(`${brief.title}  ·  ${brief.forWhom}`, (width * pointsPerInch) / 12, 1)
  const size = titleSizes.find((one) => fits(heading, one)) ?? titleSizes.at(-1)!
  slide.addText(heading, { placeholder: 'title', fontSize: size })
  slide.addText(runsOf(over, small) as Runs, { ...small, x: left, y: 0.42, w: width, h: 0.32, objectName: 'About' })
  const label = `${brief.label}  ·  ${brief.on}`
  slide.addText(label, { ...small, x: 7.4, y: 6.92, w: 4.6, h: 0.32, align: 'right', objectName: 'Draft' })
  const { author, link } = brief
  const name = author ? [{ text: cutToLines(author, 22, 1), options: { ...small, bold: true, color: look.ink } }] : []
  const gap = author && link ? [{ text: '   ', options: small }] : []
  const resume = link
    ? [{ text: cutToLines(link.says, 26, 1), options: { ...small, color: look.accent, hyperlink: { url: link.url } } }]
    : []
  const from = [...name, ...gap, ...resume]
  if (from.length > 0) slide.addText(from as Runs, { ...small, x: left, y: 6.92, w: 6.5, h: 0.32, objectName: 'From' })
  return slide
}

const fits = (heading: string, size: number) =>
  fitRows([heading], (text) => [text], {
    columns: [width * pointsPerInch],
    height: title.h * pointsPerInch,
    gap: 0,
    indent: 0,
    sizes: [size],
  }).rest.length === 0

/** Points in the text placeholder, as large as they fit; answers those for which there was no room. */
export function addPoints(slide: Slide, texts: readonly string[]): string[] {
  const box = { columns: [body.w * pointsPerInch], height: body.h * pointsPerInch, gap: 10, indent: 22 }
  const { size, shown, rest } = fitRows(texts, (text) => [text], { ...box, sizes: [24, 22, 20, 18, 16, 14, 13, 12] })
  const runs = shown.flatMap((text) => {
    const [first, ...others] = runsOf(text, { fontFace: look.font, fontSize: size, color: look.ink })
    const way = isRightToLeft(text) ? { rtlMode: true, align: 'right' as const } : {}
    return [{ ...first, options: { ...first!.options, ...way, bullet: { indent: 18 }, paraSpaceAfter: 10 } }, ...others].map(
      (run, at, all) => ({ ...run, options: { ...run.options, breakLine: at === all.length - 1 } }),
    )
  })
  slide.addText((runs.length > 0 ? runs : [{ text: briefWords.empty, options: { color: look.soft, italic: true } }]) as Runs, {
    placeholder: 'body',
    fontSize: size,
  })
  return rest
}

/** A table as large as it fits; answers the rows for which there was no room. */
export function addTable(slide: Slide, heads: readonly string[], rows: readonly string[][]): string[] {
  const columns =
    heads.length === 3 && rows.some((row) => row[0]) ? widthsOf(heads[0]!, width) : [width / 3, width / 3, width / 3]
  const inner = columns.map((one) => one * pointsPerInch - 16)
  const head = 34
  const { size, shown, rest } = fitRows(rows, (row) => row, {
    columns: inner,
    height: body.h * pointsPerInch - head,
    gap: 15,
    indent: 0,
    sizes: [18, 16, 15, 14, 13, 12, 11],
  })
  const rule = { type: 'solid' as const, pt: 0.75, color: look.line }
  const none = { type: 'none' as const }
  const border: [typeof rule, typeof none, typeof rule, typeof none] = [rule, none, rule, none]
  const cell = {
    fontFace: look.font,
    fontSize: size,
    color: look.ink,
    valign: 'top' as const,
    border,
    margin: [0.09, 0.1, 0.09, 0.1] as [number, number, number, number],
  }
  const headRow = heads.map((text) => ({
    text,
    options: { ...cell, fontSize: Math.min(size, 16), bold: true, color: look.accent, fill: { color: look.wash } },
  }))
  const plain = { fontFace: look.font, fontSize: size, color: look.ink }
  const cells = shown.map((row) =>
    row.map((text) => ({
      text: text ? runsOf(text, plain) : '',
      options: { ...cell, ...(isRightToLeft(text) ? { align: 'right' as const } : {}) },
    })),
  )
  slide.addTable([headRow, ...cells] as Parameters<Slide['addTable']>[0], {
    x: body.x,
    y: body.y,
    w: width,
    colW: columns,
    autoPage: false,
    objectName: heads.join(', '),
  })
  return rest.map((row) => row.filter(Boolean).join(' – '))
}

const widthsOf = (first: string, whole: number) =>
  first.startsWith('Days') ? [whole / 3, whole / 3, whole / 3] : [whole * 0.44, whole * 0.26, whole * 0.3]

/** What to say: the one value line, and what the slide had no room for. */
export function addNotes(slide: Slide, { brief, rest }: { brief: BriefDocument; rest: readonly string[] }) {
  const says = [brief.valueLine, ...rest].filter(Boolean).join('\n')
  if (says) slide.addNotes(says)
}

function runsOf(text: string, options: object) {
  const way = isRightToLeft(text) ? { rtlMode: true } : {}
  return splitBlanks(text).map(({ text: part, blank }) => ({
    text: blank ? `[${part}]` : part,
    options: { ...options, ...way, ...(blank ? { highlight: look.blank } : {}) },
  }))
}
