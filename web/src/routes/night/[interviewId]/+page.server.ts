import { error } from '@sveltejs/kit'
import { askedBecauseOf } from '$lib/debriefs/asked-because-of.ts'
import type { PageServerLoad } from './$types'

type InterviewId = App.Actions['debriefs.find']['input']['interviewId']

export const load: PageServerLoad = async ({ params, locals: { call } }) => {
  const [{ interview, debrief }, { rules }, marked] = await Promise.all([
    call('debriefs.find', { interviewId: params.interviewId as InterviewId }).catch((problem) => error(404, problem)),
    call('method.list', {}),
    call('kits.taps', { interviewId: params.interviewId as InterviewId }).catch((problem) => error(404, problem)),
  ])
  return { interview, debrief, marked, rules: rules.filter(({ id }) => askedBecauseOf.has(id)) }
}
