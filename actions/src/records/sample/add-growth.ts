import type { KeptItem } from '@standout/core/punchlist'
import { instantToDate } from '@standout/core/shared'
import type { Context } from '../../action.ts'
import { sampleItems, sampleProfile, sampleTargets } from './sample-growth.ts'

const dayMs = 86_400_000
/** These rows belong to no import; by their ids they are known when the sample goes. */
const mark = 'sample'

/** A made-up resume, a list, practice, and the jobs to grow towards. */
export async function addGrowth(context: Context) {
  const { candidates, hints, now } = context
  if ((await candidates.get()).profile === null) await candidates.change({ profile: sampleProfile })
  const hintId = `hnt_${mark}_depot` as const
  const { zone } = await candidates.get()
  const about = { personId: null, interviewId: null, opportunityId: null, company: 'Northlight Depot (sample)' }
  const role = 'Depot planner'
  const words = 'We may need a planner for the depot in spring.'
  const saidOn = instantToDate(ago(now, 15), zone)
  await hints.add({ ...about, role, words, saidOn, id: hintId, status: 'open', createdAt: now, updatedAt: now })
  await addTargets(context, hintId)
  for (const item of sampleItems) await addItem(context, item, zone)
}

const ago = (now: string, days: number) => new Date(Date.parse(now) - days * dayMs).toISOString()

async function addTargets({ targets, now }: Context, hintId: `hnt_${string}`) {
  const known = (await targets.list()).some(({ kind }) => kind === 'five-years')
  for (const { key, kind, title, postings } of sampleTargets) {
    // There is one job in five years; a real one stays.
    if (known && kind === 'five-years') continue
    const id = `tgt_${mark}_${key}` as const
    const times = { createdAt: now, updatedAt: now }
    await targets.add({ ...times, id, kind, title, hintId: kind === 'watched' ? hintId : null, described: null })
    for (const [at, text] of postings.entries())
      await targets.bring({ id: `pst_${mark}_${key}_${at}`, targetId: id, title: '', text, at: now })
  }
}

async function addItem({ punchlist, practice, now }: Context, item: (typeof sampleItems)[number], zone: string) {
  const id = `itm_${mark}_${item.key}` as const
  const { done, rhythm = null, text } = item
  const createdAt = ago(now, item.addedDaysAgo)
  const open: Omit<KeptItem, 'id' | 'text' | 'rhythm' | 'createdAt'> = {
    ...{ means: [], origin: 'hand', place: null, letGo: false, updatedAt: createdAt },
    doneOn: done ? instantToDate(ago(now, done.daysAgo), zone) : null,
    resumeLine: done?.line ?? '',
  }
  await punchlist.add({ ...open, id, text, rhythm, createdAt })
  for (const [at, { daysAgo, minutes, did, url = null }] of (item.practised ?? []).entries()) {
    const on = instantToDate(ago(now, daysAgo), zone)
    const shown = { proofUrl: url, proofFileId: null }
    await practice.add({ ...shown, id: `prc_${mark}_${item.key}_${at}`, itemId: id, on, minutes, did, at: now })
  }
}

/** Takes it away again, with what was hung on it since; a resume of one's own stays. */
export async function removeGrowth({ candidates, hints, targets, punchlist }: Context) {
  const theirs = <R extends { id: string }>(rows: readonly R[]) => rows.filter(({ id }) => id.includes(`_${mark}_`))
  for (const { id } of theirs(await punchlist.list())) await punchlist.remove(id)
  for (const { id } of theirs(await targets.list())) await targets.remove(id)
  for (const { id } of theirs(await hints.list())) await hints.remove(id)
  if ((await candidates.get()).profile?.meta.source === mark) await candidates.change({ profile: null })
}
