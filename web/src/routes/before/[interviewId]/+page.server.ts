import { error } from '@sveltejs/kit'
import type { PageServerLoad } from './$types'

type InterviewId = App.Actions['kits.find']['input']['interviewId']

export const load: PageServerLoad = async ({ params, locals: { call } }) => ({
  kit: await call('kits.find', { interviewId: params.interviewId as InterviewId }).catch((problem) => error(404, problem)),
  zones: Intl.supportedValuesOf('timeZone'),
})
