import type { PageServerLoad } from './$types'

type Input = App.Actions['videos.open']['input']

/** Only says which one is meant: links are fetched ahead of a tap, and that must not begin a video note. */
export const load: PageServerLoad = ({ url }) => ({
  asked: {
    opportunityId: url.searchParams.get('opportunity') as Input['opportunityId'],
    personId: url.searchParams.get('person') as Input['personId'],
  },
})
