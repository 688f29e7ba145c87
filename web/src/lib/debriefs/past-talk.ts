type Past = App.Actions['debriefs.late']['input']['past']

/** What a short form asks about a talk that is over. */
export interface Which {
  opportunityId: string
  company: string
  role: string
  who: string
}

export const noTalk = (opportunityId = ''): Which => ({ opportunityId, company: '', role: '', who: '' })

export const isNamed = ({ opportunityId, company }: Which) => opportunityId !== '' || company.trim() !== ''

export const readNames = (who: string) =>
  who
    .split(/[,;\n]/)
    .map((name) => ({ name: name.trim().slice(0, 300) }))
    .filter(({ name }) => name)

/** Where the talk was and with whom, as the actions take it. */
export function pastTalk({ opportunityId, company, role, who }: Which, startsAt: string): Past {
  const where = opportunityId
    ? { opportunityId: opportunityId as NonNullable<Past['opportunityId']> }
    : { company: company.trim(), ...(role.trim() ? { role: role.trim() } : {}) }
  return { ...where, startsAt, attendees: readNames(who).slice(0, 20) }
}
