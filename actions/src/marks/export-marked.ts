import { Problem } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction, type MarkToDraw } from '../action.ts'
import { plainName } from '../files/keep-file.ts'
import { keepPaper, paper } from '../files/keep-paper.ts'
import { type Pinned, pinMarks } from './pin-marks.ts'

/** One drawing for each item of the list and line, with everyone who asked for it. */
function toDraw({ pins, lines }: Pinned): MarkToDraw[] {
  const drawn = new Map<string, MarkToDraw>()
  for (const { item, piece, verdict, line, ask } of pins) {
    if (verdict === 'let-go' || ask.voice === null) continue
    const key = `${item.id} ${verdict} ${line}`
    const one = drawn.get(key) ?? { verdict, ask: item.text, who: [], line: line === null ? null : lines[line]! }
    const who = piece.who.split(' ')[0] ?? ''
    if (who && !one.who.includes(who)) one.who.push(who)
    drawn.set(key, one)
  }
  return [...drawn.values()]
}

export const exportMarked = defineAction({
  name: 'marks.export',
  says: 'A copy of your own resume as PDF with the circles and arrows drawn on it',
  kind: 'change',
  may: 'candidate',
  input: z.object({}),
  output: paper,
  async prepare(outside) {
    const { ports, who } = outside
    const pinned = await pinMarks(outside)
    if (!pinned)
      throw new Problem(
        'marks.no_resume',
        'There is no resume of yours to draw on yet. Import it as PDF, Word or JSON Resume first.',
      )
    const name = plainName(`${pinned.version.name.replace(/\.[a-z]+$/i, '') || 'My resume'}, marked.pdf`)
    const base64 = await ports.documents.mark(pinned.version.file, toDraw(pinned))
    return { name, ...(await ports.documents.keep({ name, base64 }, who)) }
  },
  run: (context) => keepPaper(context, context.prepared),
})
