import { listHolidayPlaces } from '@standout/server'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals: { call } }) => ({
  candidate: await call('candidates.find', {}),
  places: listHolidayPlaces(),
  zones: Intl.supportedValuesOf('timeZone'),
})
