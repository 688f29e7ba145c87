import { splitAsks } from '@standout/core/feedback'
import { listTopics, type Mark, mark, placeMarks } from '@standout/core/marks'
import { Problem } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction, type MarkToDraw } from '../action.ts'
import { fileInput } from '../records/file-input.ts'

const words = z
  .string()
  .max(50_000, { error: 'Feedback of over 50,000 characters is more than one person says. Give the part that matters.' })

const noWords = 'There are no words of feedback in here. Give what was said.'

export const placeMarksAction = defineAction({
  name: 'marks.place',
  says: 'Where each thing that an interviewer asked for belongs on a resume, without keeping anything',
  kind: 'look',
  may: 'anyone',
  input: z.object({
    resume: fileInput,
    feedback: words,
    /** A marked copy as well. */
    pdf: z.boolean().default(false),
  }),
  output: z.object({ marks: z.array(mark), pdf: z.base64().optional() }),
  async prepare({ ports }, { resume, feedback, pdf }) {
    if (feedback.trim() === '') throw new Problem('marks.no_feedback', noWords)
    try {
      const { lines } = await ports.documents.lines(resume)
      const asks = splitAsks(feedback)
      const similarity = await ports.sentences.compare(
        listTopics(asks),
        lines.map((line) => line.text),
      )
      const marks = placeMarks({ lines, asks, similarity })
      return { marks, pdf: pdf ? await ports.documents.mark(resume, marks.flatMap(toDraw)) : undefined }
    } finally {
      await ports.documents.drop(resume)
    }
  },
  async run({ prepared: { marks, pdf } }) {
    return { marks, ...(pdf ? { pdf } : {}) }
  },
})

const toDraw = ({ verdict, ask, line }: Mark): MarkToDraw[] => (verdict === 'let-go' ? [] : [{ verdict, ask, who: [], line }])
