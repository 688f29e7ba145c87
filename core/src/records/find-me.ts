import { type Invite, type Invitee, isFreemail, isSchedulingDomain, ownerLabel, plainWords } from '../interviews/index.ts'
import { normalEmail, normalName } from '../people/index.ts'
import type { Draft } from './create-draft.ts'
import type { Existing } from './plan.ts'

export type Mine = { emails: Set<string>; names: Set<string> }

/** How an invite may name me: by what was entered, read from my resume, or exported from my account. */
export const listMine = ({ candidate }: Existing, draft: Draft): Mine => {
  const said = draft.findSaid('me', 'emails')
  const emails = [candidate.profile?.basics.email ?? '', ...(Array.isArray(said) ? said.map(String) : [])]
  return {
    emails: new Set(emails.map(normalEmail).filter(Boolean)),
    names: new Set([candidate.name, candidate.profile?.basics.name ?? ''].map(normalName).filter(Boolean)),
  }
}

const domainOf = (email: string | null): string => email?.split('@')[1] ?? ''
const only = <T>(list: T[]): T | undefined => (list.length === 1 ? list[0] : undefined)

/** Asked alone by their own house, or by the house that the title names, someone is the interviewer: the invite was passed on to me. */
const isOfTheHouse = ({ email }: Invitee, { title, invitees }: Invite): boolean => {
  const domain = domainOf(email)
  if (domain === '' || isFreemail(domain)) return false
  const label = ownerLabel(domain).replaceAll('-', '')
  const titled = label.length > 2 && plainWords(title).replaceAll(' ', '').includes(label)
  return titled || invitees.some((each) => each.organizer && domainOf(each.email) === domain)
}

/** The one whose mail is not that of the house which most of the others belong to. */
const findStranger = (asked: Invitee[], invitees: Invitee[]): Invitee | undefined => {
  const counts = new Map<string, number>()
  for (const { email, human } of invitees) {
    const domain = domainOf(email)
    if (domain && human && !isSchedulingDomain(domain)) counts.set(domain, (counts.get(domain) ?? 0) + 1)
  }
  const house = [...counts].sort(([, a], [, b]) => b - a)[0]
  return house && house[1] > 1 ? only(asked.filter(({ email, human }) => human && domainOf(email) !== house[0])) : undefined
}

/** Nobody told us my address: on most invites I am the one whose mail is not the company's, or the only one asked. */
const guessMe = (invite: Invite): Invitee | undefined => {
  const { invitees } = invite
  const asked = invitees.filter(({ organizer }) => !organizer)
  const private_ = only(asked.filter(({ email }) => isFreemail(domainOf(email))))
  if (private_) return private_
  const one = only(asked)
  if (one) return isOfTheHouse(one, invite) ? undefined : one
  return findStranger(asked, invitees) ?? only(asked.filter(({ answer, human }) => human && answer === 'needs-action'))
}

/** The user among the invited; `sure` is false when nobody could be told apart. */
export const findMe = (invite: Invite, mine: Mine): { me: Invitee | undefined; sure: boolean } => {
  const { invitees } = invite
  const me =
    invitees.find(({ email }) => email !== null && mine.emails.has(normalEmail(email))) ??
    invitees.find(({ name }) => mine.names.has(normalName(name)))
  const guessed = me ?? guessMe(invite)
  return { me: guessed, sure: guessed !== undefined || invitees.filter(({ human }) => human).length < 2 }
}
