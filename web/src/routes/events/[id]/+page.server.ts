import { error } from '@sveltejs/kit'
import type { PageServerLoad } from './$types'

type EventId = App.Actions['events.find']['input']['id']

export const load: PageServerLoad = async ({ params, locals: { call } }) => {
  const { currency } = await call('candidates.find', {})
  return { currency, found: await call('events.find', { id: params.id as EventId }).catch((problem) => error(404, problem)) }
}
