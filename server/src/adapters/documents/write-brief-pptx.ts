import { type BriefDocument, briefWords, periods } from '@standout/core/briefs'
import PptxGenJS from 'pptxgenjs'
import { look } from './brief-look.ts'
import { addFrame, addNotes, addPoints, addTable, defineMasters, masters } from './brief-slides.ts'
import { settleOffice } from './settle-office.ts'

/** The brief as five slides: understood, first look, ideas, 30/60/90 days, questions. */
export async function writeBriefPptx(brief: BriefDocument): Promise<Uint8Array> {
  // Its types describe the CommonJS half, whose default is one level deeper.
  const deck = new (PptxGenJS as unknown as { new (): PptxGenJS.default })()
  deck.layout = 'LAYOUT_WIDE'
  deck.title = brief.title
  deck.author = brief.author
  deck.company = ''
  deck.subject = `${brief.forWhom}. ${brief.label}.`
  deck.theme = { headFontFace: look.font, bodyFontFace: look.font }
  defineMasters(deck)
  const { headings } = briefWords
  const points = (heading: string, texts: readonly string[]) => {
    const slide = addFrame(deck, { brief, heading, master: masters.points })
    addNotes(slide, { brief, rest: addPoints(slide, texts) })
  }
  const table = (heading: string, heads: readonly string[], rows: readonly string[][]) => {
    if (rows.length === 0) return points(heading, [])
    const slide = addFrame(deck, { brief, heading, master: masters.table })
    return addNotes(slide, { brief, rest: addTable(slide, heads, rows) })
  }
  const longest = Math.max(...periods.map((period) => brief.plan[period].length))
  const days = Array.from({ length: longest }, (_, at) => periods.map((period) => brief.plan[period][at] ?? ''))
  const ideas = brief.ideas.map(({ idea, cost, risk }) => [idea, cost, risk])
  points(headings.understood, brief.understood)
  points(headings.first, brief.first)
  table(headings.ideas, [briefWords.idea, briefWords.cost, briefWords.risk], ideas)
  table(
    headings.plan,
    periods.map((period) => briefWords.periods[period]),
    days,
  )
  points(headings.questions, brief.questions)
  const bytes = (await deck.write({ outputType: 'uint8array', compression: false })) as Uint8Array
  return settleOffice(bytes, brief.at)
}
