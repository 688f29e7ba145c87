import { idOf, Problem } from '@standout/core/shared'
import { description, target, targetPosting } from '@standout/core/targets'
import { z } from 'zod'
import { defineAction } from '../action.ts'

const most = { targets: 30, postings: 40 }

export const listTargets = defineAction({
  name: 'targets.list',
  says: 'The job you want in five years and the roles you watch, with their postings',
  kind: 'look',
  may: 'candidate',
  input: z.object({}),
  output: z.object({ targets: z.array(target.extend({ postings: z.array(targetPosting) })) }),
  async run({ targets }) {
    const postings = await targets.postings()
    const all = await targets.list()
    return { targets: all.map((one) => ({ ...one, postings: postings.filter(({ targetId }) => targetId === one.id) })) }
  },
})

export const addTarget = defineAction({
  name: 'targets.add',
  says: 'Name the job you want in five years, or a role to watch',
  kind: 'change',
  may: 'candidate',
  input: target.pick({ kind: true, title: true }).extend({ hintId: idOf('hint').nullable().default(null) }),
  output: target,
  async run({ targets, newId, now }, given) {
    const all = await targets.list()
    if (given.kind === 'five-years' && all.some(({ kind }) => kind === 'five-years'))
      throw new Problem('targets.one', 'There is a job for five years from now already. Change its name, or delete it first.')
    if (all.length >= most.targets)
      throw new Problem('targets.full', 'Thirty jobs are more than anybody can grow towards. Delete one first.')
    return targets.add({ ...given, described: null, id: newId('target'), createdAt: now, updatedAt: now })
  },
})

export const editTarget = defineAction({
  name: 'targets.edit',
  says: 'Give a job that you grow towards another name',
  kind: 'change',
  may: 'candidate',
  input: z.object({ id: idOf('target'), title: target.shape.title }),
  output: target,
  run: ({ targets }, { id, title }) => targets.change(id, { title }),
})

export const describeTarget = defineAction({
  name: 'targets.describe',
  says: 'Say what a job wants by a list of skills with their weight, such as an occupation of a pack; null takes it away',
  kind: 'change',
  may: 'candidate',
  input: z.object({ id: idOf('target'), described: description.nullable() }),
  output: target,
  run: ({ targets }, { id, described }) => targets.change(id, { described }),
})

export const removeTarget = defineAction({
  name: 'targets.remove',
  says: 'Delete a job that you grow towards, with its postings; can be undone',
  kind: 'change',
  may: 'candidate',
  input: z.object({ id: idOf('target') }),
  output: z.object({ removed: z.boolean() }),
  async run({ targets }, { id }) {
    await targets.remove(id)
    return { removed: true }
  },
})

export const bringPosting = defineAction({
  name: 'targets.bring',
  says: 'Bring a posting that describes the job: its text, or the page as HTML',
  kind: 'change',
  may: 'candidate',
  input: targetPosting.pick({ targetId: true, text: true }).extend({ title: targetPosting.shape.title.default('') }),
  output: targetPosting,
  async run({ targets, newId, now }, given) {
    await targets.get(given.targetId)
    const known = await targets.postings(given.targetId)
    const same = known.find(({ text }) => text === given.text)
    if (same) return same
    if (known.length >= most.postings)
      throw new Problem('targets.postings_full', 'Forty postings describe it well. Take one out first.')
    return targets.bring({ ...given, id: newId('posting'), at: now })
  },
})

export const dropPosting = defineAction({
  name: 'targets.drop',
  says: 'Take a posting out again; can be undone',
  kind: 'change',
  may: 'candidate',
  input: z.object({ id: idOf('posting') }),
  output: z.object({ removed: z.boolean() }),
  async run({ targets }, { id }) {
    await targets.drop(id)
    return { removed: true }
  },
})
