import { redirect } from '@sveltejs/kit'
import type { PageServerLoad } from './$types'

type Input = App.Actions['videos.open']['input']

/** A link that finds or begins the video note and leads to it. */
export const load: PageServerLoad = async ({ locals: { call }, url }) => {
  const opportunityId = url.searchParams.get('opportunity') as Input['opportunityId']
  const personId = url.searchParams.get('person') as Input['personId']
  const { id } = await call('videos.open', { opportunityId, personId })
  redirect(303, `/videos/${id}`)
}
