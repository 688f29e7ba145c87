import { countYears, findGaps, gap, readPostings } from '@standout/core/gaps'
import { Problem } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'
import { fileInput } from '../records/file-input.ts'

const posting = z.object({
  file: z.string().max(1000).default('posting'),
  text: z
    .string()
    .max(8_000_000, { error: 'A posting of over 8 million characters is more than one posting. Save that page alone.' }),
})

export const findGapsAction = defineAction({
  name: 'gaps.find',
  says: 'What postings ask for and what of it a resume shows, without keeping anything',
  kind: 'look',
  may: 'anyone',
  input: z.object({ resume: fileInput, postings: z.array(posting).min(1).max(200) }),
  output: z.object({ gaps: z.array(gap) }),
  async prepare({ ports, now }, { resume }) {
    try {
      const { lines } = await ports.documents.lines(resume)
      const { document } = await ports.documents.read(resume, { whose: 'me', zone: 'UTC' })
      const work = 'profile' in document && document.profile ? document.profile.work : []
      return { lines, years: countYears(work, now.slice(0, 10)) }
    } finally {
      await ports.documents.drop(resume)
    }
  },
  async run({ prepared }, { postings }) {
    const read = postings.flatMap(({ file, text }) => {
      const some = readPostings(text)
      if (some.some(({ lines }) => lines.some((line) => /\p{L}{3}/u.test(line.text)))) return some
      throw new Problem('gaps.no_posting', `${file} holds no posting that we can read. Save its page or its words as text.`, file)
    })
    return { gaps: findGaps({ postings: read, ...prepared }) }
  },
})
