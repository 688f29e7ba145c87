import { planYears, toCard, toPlan } from '@standout/core/punchlist'
import { instantToDate, Problem } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction, type Typeset } from '../action.ts'
import { plainName } from '../files/keep-file.ts'
import { keepPaper, paper } from '../files/keep-paper.ts'
import { gatherGaps } from '../targets/show-gaps.ts'
import { gatherList } from './gather-list.ts'

type Written = { name: string; hash: string; bytes: number }
type Writer = { typeset: { write: (pages: Typeset & { name: string }) => Promise<{ hash: string; bytes: number }> } }

async function write({ typeset }: Writer, name: string, pages: Typeset): Promise<Written> {
  const { hash, bytes } = await typeset.write({ ...pages, name })
  return { name, hash, bytes }
}

export const exportCard = defineAction({
  name: 'punchlist.card',
  says: 'Typeset the card to bring along: your list, and the sentence to say back',
  kind: 'change',
  may: 'candidate',
  input: z.object({}),
  output: paper,
  async prepare({ look, ports, now }) {
    const { list, candidate } = await look(async (repos) => ({
      ...(await gatherList(repos)),
      candidate: await repos.candidates.get(),
    }))
    if (list.open.length === 0)
      throw new Problem('punchlist.empty', 'The list is empty, so the card would be too. Put something on it first.')
    const card = toCard(list.open, { country: candidate.country, date: instantToDate(now, candidate.zone) })
    return write(ports, plainName('My list.pdf'), { template: 'card', tries: [card] })
  },
  run: (context) => keepPaper(context, context.prepared),
})

export const exportPlan = defineAction({
  name: 'punchlist.plan',
  says: 'Typeset the way over five years as one sheet to hang up',
  kind: 'change',
  may: 'candidate',
  input: z.object({}),
  output: paper,
  async prepare({ look, ports, now }) {
    const { open, rows, target, candidate } = await look(async (repos) => {
      const { jobs, rows } = await gatherGaps({ ...repos, now, ports })
      const target = jobs.find(({ kind }) => kind === 'five-years')
      return { rows, target, open: (await gatherList(repos)).list.open, candidate: await repos.candidates.get() }
    })
    if (!target) throw new Problem('targets.none', 'Name the job you want in five years first; the way leads there.')
    const years = planYears({ open, rows, from: Number(now.slice(0, 4)) })
    const plan = toPlan(target.title, { years, country: candidate.country })
    return write(ports, plainName(`The way to ${target.title}.pdf`), { template: 'plan', tries: [plan] })
  },
  run: (context) => keepPaper(context, context.prepared),
})
