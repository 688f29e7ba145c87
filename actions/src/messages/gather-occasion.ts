import { type Debrief, debriefTexts } from '@standout/core/debriefs'
import type { Interview } from '@standout/core/interviews'
import type { Given } from '@standout/core/lints'
import type { Clipping, Message, Occasion } from '@standout/core/messages'
import { instantToDate } from '@standout/core/shared'
import type { Repos } from '@standout/store'

type Needs = Pick<Repos, 'candidates' | 'people' | 'opportunities' | 'interviews' | 'debriefs' | 'messages' | 'clippings'>
type About = Pick<Message, 'kind' | 'channel' | 'move' | 'personId' | 'opportunityId' | 'interviewId'> &
  Partial<Pick<Message, 'id' | 'attachments'>>

const mostOfPanel = 20

/** All that a draft is made of and that its check has to know. */
export async function gatherOccasion(repos: Needs, about: About) {
  const me = await repos.candidates.get()
  const person = about.personId ? ((await repos.people.find(about.personId)) ?? null) : null
  const opportunity = about.opportunityId ? ((await repos.opportunities.find(about.opportunityId)) ?? null) : null
  const { talks, interview, debriefs, debrief } = await gatherTalk(repos, about)
  const panel = await listPanel(repos, about)
  const names = await namesInRoom(repos, talks)
  const occasion: Occasion = {
    kind: about.kind,
    channel: about.channel,
    move: about.move,
    to: person && { name: person.name, met: debrief?.people.find(({ personId }) => personId === about.personId) ?? null },
    company: opportunity?.company ?? null,
    role: opportunity?.role || null,
    talkedOn: interview ? instantToDate(interview.startsAt, me.zone) : null,
    talk: debrief?.talk ?? null,
    others: names.filter(({ id }) => id !== about.personId).map(({ name }) => name),
    me: { name: me.name, links: me.links, signature: me.signature, valueLine: me.valueLine },
    clippings: (await repos.clippings.list()).filter((one) => mayGo(one, about)),
    attachments: about.attachments ?? [],
    panel: panel.map(({ text }) => text),
  }
  const met = debriefs.flatMap((one) => one.people.map(({ name }) => name))
  const given = createGiven(occasion, {
    people: [...names.map(({ name }) => name), ...met],
    talk: debriefs.map(debriefTexts).join('\n'),
    talkedAt: interview?.startsAt,
  })
  return { occasion, given, panel, person, opportunity }
}

type Said = { people: string[]; talk: string; talkedAt: string | undefined }

function createGiven({ to, company, kind, channel, panel, me }: Occasion, { people, talk, talkedAt }: Said) {
  const named = [...new Set([...people, to?.name ?? ''].filter(Boolean))]
  const known: Given & { links: string[]; ownNames: string[] } = {
    kind,
    channel,
    links: me.links.map(({ url }) => url),
    ownNames: me.name ? [me.name] : [],
  }
  if (to) known.to = to.name
  if (company) known.company = company
  if (named.length > 0) known.people = named
  if (talk) known.talk = talk
  if (talkedAt) known.talkedAt = talkedAt
  if (panel.length > 0) known.panel = panel
  return known
}

async function namesInRoom({ people }: Needs, talks: readonly Interview[]) {
  const ids = talks.flatMap(({ attendees }) => attendees.map(({ personId }) => personId))
  return people.names([...new Set(ids)])
}

/** Not given away yet, and not kept for somebody else. */
export const mayGo = (
  { messageId, opportunityId, personId }: Clipping,
  about: Pick<About, 'id' | 'personId' | 'opportunityId'>,
) =>
  (!messageId || messageId === about.id) &&
  (!opportunityId || opportunityId === about.opportunityId) &&
  (!personId || personId === about.personId)

/** The talk that this is about, and what was said there: only one that they were in, so nobody is told another's words. */
async function gatherTalk({ interviews, debriefs }: Needs, { opportunityId, interviewId, personId }: About) {
  const all = opportunityId ? await interviews.list({ opportunityId }) : []
  const talks = all.filter(({ status }) => status !== 'cancelled')
  const written = new Map<string, Debrief>()
  for (const { id } of talks) {
    const debrief = await debriefs.findOfInterview(id)
    if (debrief) written.set(id, debrief)
  }
  const theirs = talks.filter((talk) => wasIn(talk, written.get(talk.id), personId))
  const held = theirs.filter(({ status }) => status === 'held')
  const interview =
    theirs.find(({ id }) => id === interviewId) ??
    held.findLast(({ id }) => written.has(id)) ??
    held.at(-1) ??
    (theirs.length === 1 ? theirs[0] : undefined) ??
    null
  return {
    talks,
    interview,
    debriefs: [...written.values()],
    debrief: (interview && written.get(interview.id)) ?? null,
  }
}

/** Where nobody was noted, anybody may have been there. */
function wasIn({ attendees }: Interview, debrief: Debrief | undefined, personId: About['personId']) {
  const room = [...attendees, ...(debrief?.people ?? [])]
  return !personId || room.length === 0 || room.some((one) => one.personId === personId)
}

/** What went or will go to others about the same role: notes are passed around. */
export async function listPanel(
  { messages, people }: Pick<Repos, 'messages' | 'people'>,
  { id, opportunityId, personId }: About,
) {
  if (!opportunityId) return []
  const others = (await messages.list({ opportunityId })).filter(
    (one) => one.id !== id && one.text.trim() && (one.personId === null || one.personId !== personId),
  )
  const names = await people.names([...new Set(others.flatMap((one) => (one.personId ? [one.personId] : [])))])
  const nameOf = new Map<string, string>(names.map((one) => [one.id, one.name]))
  return others.slice(0, mostOfPanel).map((one) => ({
    messageId: one.id,
    to: one.personId ? (nameOf.get(one.personId) ?? null) : null,
    text: one.text,
    sentAt: one.sentAt,
  }))
}
