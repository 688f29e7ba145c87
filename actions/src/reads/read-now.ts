import { emptyDebriefTalk } from '@standout/core/debriefs'
import type { Opportunity } from '@standout/core/opportunities'
import { debriefToInput, takeRead } from '@standout/core/reads'
import type { Context } from '../action.ts'
import type { OwnSearch } from '../odds/gather-own.ts'

/** An interview that nobody wrote about yet still has its prior and its silence. */
const unwritten = { gut: null, talk: emptyDebriefTalk(), people: [] }

/** What the last interview of an open role says today, with all that it was read from; nothing where there was none. */
export async function readNow(context: Context, of: Pick<Opportunity, 'id' | 'route' | 'employer'>, own: OwnSearch) {
  const { interviews, debriefs, interpretations, contacts, candidates, ports, now } = context
  const held = (await interviews.list({ opportunityId: of.id, to: now })).filter(
    ({ status, recalled }) => status !== 'cancelled' && !recalled,
  )
  const latest = held.sort((one, other) => one.startsAt.localeCompare(other.startsAt)).at(-1)
  if (!latest) return undefined
  const debrief = await debriefs.findOfInterview(latest.id)
  const made = debrief ? await interpretations.listOf(debrief.id) : []
  const { zone, country, region } = await candidates.get()
  const input = debriefToInput({
    debrief: debrief ?? unwritten,
    interview: latest,
    opportunity: of,
    contacts: await contacts.list({ opportunityId: of.id }),
    interpretations: made,
  })
  const isHoliday = ports.holidays(country, region)
  const taken = takeRead(input, { now, zone, isHoliday, outcomes: own.outcomes, own: own.weights })
  return { latest, debrief, made, input, taken, zone }
}
