import { error } from '@sveltejs/kit'
import type { PageServerLoad } from './$types'

type BriefId = App.Actions['briefs.find']['input']['id']

export const load: PageServerLoad = async ({ params, locals: { call } }) => ({
  found: await call('briefs.find', { id: params.id as BriefId }).catch((problem) => error(404, problem)),
})
