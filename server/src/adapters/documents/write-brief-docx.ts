import { type BriefDocument, briefWords, periods } from '@standout/core/briefs'
import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx'
import { bullets, documentStyles } from './brief-docx-styles.ts'
import { bulleted, paragraphOf, runsOf } from './brief-docx-text.ts'
import { look } from './brief-look.ts'
import { settleOffice } from './settle-office.ts'

/** In twentieths of a point. */
const margin = 1134
const pages = { a4: { width: 11_906, height: 16_838 }, letter: { width: 12_240, height: 15_840 } }

/** The brief as one page of Word (two when there is much to say), in the paper of the user's country. */
export async function writeBriefDocx(brief: BriefDocument): Promise<Uint8Array> {
  const page = pages[brief.paper]
  const width = page.width - 2 * margin
  const document = new Document({
    title: brief.title,
    creator: brief.author || undefined,
    lastModifiedBy: brief.author || undefined,
    subject: brief.forWhom,
    description: brief.label,
    styles: documentStyles({ language: brief.language, dense: isLong(brief) }),
    numbering: bullets,
    sections: [
      {
        properties: {
          page: { size: page, margin: { top: 1247, bottom: 964, left: margin, right: margin, header: 567, footer: 482 } },
        },
        headers: { default: headerOf(brief, width) },
        footers: { default: footerOf() },
        children: bodyOf(brief, width),
      },
    ],
  })
  return settleOffice(new Uint8Array(await Packer.toArrayBuffer(document)), brief.at)
}

/** Over about a page and a half of letters the lines move together a little, so that two pages hold it. */
const isLong = ({ understood, first, ideas, plan, questions }: BriefDocument): boolean => {
  const texts = [
    ...understood,
    ...first,
    ...questions,
    ...ideas.flatMap(Object.values<string>),
    ...periods.flatMap((one) => plan[one]),
  ]
  return texts.join('').length > 3000
}

/** Who it is from, where to find them, and that it is a draft of a certain day. */
function headerOf({ author, link, label, on }: BriefDocument, width: number): Header {
  const gap = new TextRun('   ')
  const resume =
    link && new ExternalHyperlink({ link: link.url, children: [new TextRun({ text: link.says, style: 'Hyperlink' })] })
  return new Header({
    children: [
      new Paragraph({
        style: 'Header',
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 4, color: look.line } },
        children: [
          ...(author ? runsOf(author, { bold: true, color: look.ink }) : []),
          ...(author && resume ? [gap] : []),
          ...(resume ? [resume] : []),
          new TextRun({ children: ['\t', `${label}  ·  ${on}`] }),
        ],
      }),
    ],
  })
}

const footerOf = () =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
      }),
    ],
  })

function bodyOf(brief: BriefDocument, width: number) {
  const { headings } = briefWords
  const heading = (text: string) => new Paragraph({ heading: HeadingLevel.HEADING_1, children: runsOf(text) })
  const section = (text: string, inside: (Paragraph | Table)[]) => (inside.length > 0 ? [heading(text), ...inside] : [])
  return [
    paragraphOf(brief.title, { heading: HeadingLevel.TITLE }),
    paragraphOf(brief.forWhom, { style: 'Subtitle' }),
    ...section(headings.understood, brief.understood.map(bulleted)),
    ...section(headings.first, brief.first.map(bulleted)),
    ...section(headings.ideas, brief.ideas.length > 0 ? [ideasTable(brief, width)] : []),
    ...section(headings.plan, periods.some((period) => brief.plan[period].length > 0) ? [planTable(brief, width)] : []),
    ...section(headings.questions, brief.questions.map(bulleted)),
    ...(brief.valueLine ? [paragraphOf(brief.valueLine, { style: 'ValueLine' })] : []),
  ]
}

function ideasTable({ ideas }: BriefDocument, width: number): Table {
  const widths = [Math.round(width * 0.52), width - Math.round(width * 0.52)]
  const labelled = (label: string, text: string) =>
    text
      ? [
          new Paragraph({
            style: 'Cell',
            children: [new TextRun({ text: `${label}: `, bold: true, color: look.soft }), ...runsOf(text)],
          }),
        ]
      : []
  const rows = ideas.map(({ idea, cost, risk }) => [
    [paragraphOf(idea, { style: 'Cell' })],
    [...labelled(briefWords.cost, cost), ...labelled(briefWords.risk, risk)],
  ])
  return tableOf(widths, [briefWords.idea, briefWords.costAndRisk], rows)
}

function planTable({ plan }: BriefDocument, width: number): Table {
  const third = Math.floor(width / 3)
  const cells = periods.map((period) => plan[period].map((text) => bulleted(text, 'cell')))
  return tableOf(
    [third, third, width - 2 * third],
    periods.map((period) => briefWords.periods[period]),
    [cells],
  )
}

function tableOf(widths: number[], heads: string[], rows: Paragraph[][][]): Table {
  const rule = { style: BorderStyle.SINGLE, size: 4, color: look.line }
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  const cell = (children: Paragraph[], at: number, shade?: string) =>
    new TableCell({
      width: { size: widths[at]!, type: WidthType.DXA },
      margins: { top: 50, bottom: 50, left: 90, right: 90 },
      ...(shade ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: shade } } : {}),
      // A cell without a paragraph is not a document that Word opens.
      children: children.length > 0 ? children : [new Paragraph({ style: 'Cell' })],
    })
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders: { top: rule, bottom: rule, left: none, right: none, insideHorizontal: rule, insideVertical: none },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: heads.map((head, at) => cell([paragraphOf(head, { style: 'CellHead' })], at, look.wash)),
      }),
      ...rows.map((cells) => new TableRow({ cantSplit: true, children: cells.map((inside, at) => cell(inside, at)) })),
    ],
  })
}
