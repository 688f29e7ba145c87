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
  points(headings.understood, brief.understood)
  points(headings.first, brief.first)
  const ideas = addFrame(deck, { brief, heading: headings.ideas, master: masters.table })
  const rows = brief.ideas.map(({ idea, cost, risk }) => [idea, cost, risk])
  addNotes(ideas, { brief, rest: addTable(ideas, [briefWords.idea, briefWords.cost, briefWords.risk], rows) })
  const plan = addFrame(deck, { brief, heading: headings.plan, master: masters.table })
  const longest = Math.max(1, ...periods.map((period) => brief.plan[period].length))
  const days = Array.from({ length: longest }, (_, at) => periods.map((period) => brief.plan[period][at] ?? ''))
  addNotes(plan, {
    brief,
    rest: addTable(
      plan,
      periods.map((period) => briefWords.periods[period]),
      days,
    ),
  })
  points(headings.questions, brief.questions)
  const bytes = (await deck.write({ outputType: 'uint8array', compression: false })) as Uint8Array
  return settleOffice(bytes, brief.at)
}
