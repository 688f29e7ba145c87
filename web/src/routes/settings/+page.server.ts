import { listHolidayPlaces } from '@standout/server'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals: { call } }) => {
  const candidate = await call('candidates.find', {})
  // An older or shorter name of a zone is not in the list, and stays the one chosen.
  const zones = [...new Set([candidate.zone, 'UTC', ...Intl.supportedValuesOf('timeZone')])]
  const { packs } = await call('packs.list', {})
  return { candidate, packs, places: listHolidayPlaces(), zones }
}
