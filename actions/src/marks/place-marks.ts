import { splitAsks } from '@standout/core/feedback'
import { mark, placeMarks } from '@standout/core/marks'
import { Problem } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'
import { fileInput } from '../records/file-input.ts'

const words = z
  .string()
  .max(50_000, { error: 'Feedback of over 50,000 characters is more than one person says. Give the part that matters.' })

export const placeMarksAction = defineAction({
  name: 'marks.place',
  says: 'Where each thing that an interviewer asked for belongs on a resume, without keeping anything',
  kind: 'look',
  may: 'anyone',
  input: z.object({ resume: fileInput, feedback: words }),
  output: z.object({ marks: z.array(mark) }),
  async prepare({ ports }, { resume, feedback }) {
    try {
      const { lines } = await ports.documents.lines(resume)
      const asks = splitAsks(feedback)
      const similarity = await ports.sentences.compare(
        asks.map((ask) => ask.label),
        lines.map((line) => line.text),
      )
      return { lines, asks, similarity }
    } finally {
      await ports.documents.drop(resume)
    }
  },
  async run({ prepared }, { feedback }) {
    if (feedback.trim() === '')
      throw new Problem('marks.no_feedback', 'There are no words of feedback in here. Give what was said.')
    return { marks: placeMarks(prepared) }
  },
})
