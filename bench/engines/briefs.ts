import { unzipSync, zipSync } from 'fflate'
import { draftBrief, reviseBrief } from '../../core/src/briefs/index.ts'
import { sampleBriefs } from '../../server/src/adapters/documents/fixtures/sample-briefs.ts'
import { writeBriefDocx } from '../../server/src/adapters/documents/write-brief-docx.ts'
import { writeBriefPptx } from '../../server/src/adapters/documents/write-brief-pptx.ts'
import type { Report } from '../row.ts'

const turns = 30
const time = async (work: () => unknown): Promise<number> => {
  for (let turn = 0; turn < 5; turn++) await work()
  const startedAt = performance.now()
  for (let turn = 0; turn < turns; turn++) await work()
  return (performance.now() - startedAt) / turns
}

const notes = 'They said that line 3 stops twice a week, and that each stop costs two hours until the key comes.\n'.repeat(12)
const talk = (at: number) => ({
  debriefId: `deb_${at}` as const,
  interviewId: `int_${at}` as const,
  at: '2026-03-02T10:00:00Z',
  talk: {
    workToBeDone: `Bring shift ${at} back on time`,
    theirProblems: notes.replaceAll('line 3', `line ${at}`),
    betterAnswers: [{ question: 'How would you start?', answer: 'beside the night shift' }],
    notes,
  },
  people: [],
})

/** A first draft, its revision, and the two files beside a zip of the same parts. */
export default async (report: Report) => {
  const facts = { role: 'Night planner', posting: notes, talks: [1, 2, 3].map(talk) }
  const fixed = {
    id: 'brf_1',
    opportunityId: 'opp_1',
    personId: null,
    status: 'draft',
    revision: 1,
    version: 1,
    savedKey: null,
  } as const
  const drafted = { ...draftBrief(facts), ...fixed, createdAt: facts.talks[0]!.at, updatedAt: facts.talks[0]!.at }
  const later = { ...facts, talks: [...facts.talks, talk(4)] }
  report({
    name: 'a first draft of a brief from three talks',
    figure: await time(() => draftBrief(facts)),
    unit: 'ms',
    target: 20,
  })
  report({ name: 'its revision after a fourth', figure: await time(() => reviseBrief(drafted, later)), unit: 'ms', target: 20 })
  for (const [name, write] of [
    ['a brief as one page of Word', writeBriefDocx],
    ['a brief as five slides', writeBriefPptx],
  ] as const) {
    const brief = sampleBriefs.typical!
    const parts = unzipSync(await write(brief))
    const floor = await time(() => zipSync(parts, { level: 6 }))
    report({ name, figure: await time(() => write(brief)), unit: 'ms', target: 300, floor, floorName: 'zip of the same parts' })
    report({ name: `${name}, its size`, figure: (await write(brief)).length / 1024, unit: 'kB', target: 500 })
  }
}
