import { splitBlanks } from '@standout/core/briefs'
import { type IParagraphOptions, type IRunOptions, Paragraph, ShadingType, TextRun } from 'docx'
import { isRightToLeft, look } from './brief-look.ts'

/** What only the user can fill in stays visible in the file, marked as with a pen. */
export const runsOf = (text: string, more: Omit<IRunOptions, 'text' | 'children'> = {}): TextRun[] =>
  splitBlanks(text).map(({ text: part, blank }) => {
    const way = isRightToLeft(part) ? { rightToLeft: true } : {}
    if (!blank) return new TextRun({ ...more, ...way, text: part })
    return new TextRun({
      ...more,
      ...way,
      text: `[${part}]`,
      shading: { type: ShadingType.CLEAR, color: 'auto', fill: look.blank },
    })
  })

export const paragraphOf = (text: string, options: Omit<IParagraphOptions, 'text' | 'children'> = {}): Paragraph =>
  new Paragraph({ ...options, ...(isRightToLeft(text) ? { bidirectional: true } : {}), children: runsOf(text) })

export const bulleted = (text: string, where: unknown = undefined): Paragraph =>
  paragraphOf(text, {
    style: where === 'cell' ? 'CellList' : 'PointList',
    numbering: { reference: where === 'cell' ? 'cell-points' : 'points', level: 0 },
  })
