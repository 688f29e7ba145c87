import type { Attendee } from '../interviews/index.ts'
import { normalCompany, type Person } from '../people/index.ts'
import type { Profile } from '../profiles/index.ts'
import { oneLine } from './clean-words.ts'
import { sayMonth } from './say-dates.ts'
import { words } from './words.ts'

const says = words.person

type Work = Profile['work'][number]

/** Who they are, in one line: what they do, since when, and their part in this talk. */
export function describePerson(
  person: Pick<Person, 'headline' | 'company' | 'position' | 'profile'>,
  seat: Attendee | null,
): string {
  const { profile } = person
  const now = profile && findNow(profile, person.company)
  const position = person.position ?? now?.position ?? null
  const company = person.company ?? now?.name ?? null
  const role =
    position && company ? says.at(position, company) : (position ?? company ?? person.headline ?? profile?.basics.label ?? '')
  const part = seat?.with ? says.parts[seat.with] : ''
  return [oneLine(role), sinceWhen(profile, now), part, seat?.decides ? says.decides : ''].filter(Boolean).join(' · ')
}

/** What they do now, at this company if they say so. */
function findNow({ work }: Profile, company: string | null): Work | undefined {
  const current = work.filter(({ endDate }) => !endDate)
  const there = company ? current.find(({ name }) => name && normalCompany(name) === normalCompany(company)) : undefined
  return there ?? current[0]
}

function sinceWhen(profile: Profile | null, now: Work | null | undefined): string {
  if (!profile || !now?.startDate) return ''
  const there = profile.work
    .filter(({ name, startDate }) => startDate && name && now.name && normalCompany(name) === normalCompany(now.name))
    .map(({ startDate }) => startDate!)
    .toSorted()[0]
  const role = says.since(sayMonth(now.startDate))
  return there && there < now.startDate ? `${role}, ${says.thereSince(sayMonth(there))}` : role
}
