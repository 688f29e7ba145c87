import { error } from '@sveltejs/kit'
import type { PageServerLoad } from './$types'

type InterviewId = App.Actions['kits.find']['input']['interviewId']

export const load: PageServerLoad = async ({ params, locals: { call } }) => {
  const asked = { interviewId: params.interviewId as InterviewId }
  const [kit, marked] = await Promise.all([call('kits.find', asked), call('kits.taps', asked)]).catch((problem) =>
    error(404, problem),
  )
  return { kit, marked }
}
