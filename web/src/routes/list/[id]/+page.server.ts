import { suggestLine } from '@standout/core/practice'
import { redirect } from '@sveltejs/kit'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ params, locals: { call } }) => {
  const { open, done, letGo } = await call('punchlist.list', {})
  const all = [...open, ...done, ...letGo]
  const item = all.find(({ id }) => id === params.id)
  // The first decision gives an item an id of its own; its old address leads there.
  const moved = all.find(({ asks }) => asks.some(({ key }) => `ask:${key}` === params.id))
  if (!item) redirect(307, moved ? `/list/${encodeURIComponent(moved.id)}` : '/list')
  const { pieces } = await call('feedback.list', {})
  const said = item.asks.map((ask) => ({ ask, piece: pieces.find(({ id }) => id === ask.feedbackId)! }))
  const { entries, active } = item.kept ? await call('practice.list', { itemId: item.kept.id }) : { entries: [], active: [] }
  const others = [...open, ...done].filter(({ id }) => id !== item.id).map(({ id, text }) => ({ id, text }))
  return { item, said, entries, streak: active[0]?.streak ?? 0, others, line: suggestLine(item.text, entries) }
}
