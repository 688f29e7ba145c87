import { channels, draftMessages, kinds, type Message, message } from '@standout/core/messages'
import { moveNames, rankMoves } from '@standout/core/moves'
import { idOf, Problem } from '@standout/core/shared'
import { z } from 'zod'
import { type Context, defineAction } from '../action.ts'
import { gatherSituation } from '../moves/gather-situation.ts'
import { kindOfMove, usualChannel } from './find-kind.ts'
import { gatherOccasion } from './gather-occasion.ts'
import { createJudge } from './judge-draft.ts'

const ofMove = z.object({
  moveId: z.string().min(1).max(200),
  /** For a move that can be carried out in several ways: a brief, a video, a note. */
  kind: z.enum(kinds).optional(),
  channel: z.enum(channels).optional(),
})
const ofKind = z.object({
  kind: z.enum(kinds, { error: `The kind has to be one of: ${kinds.join(', ')}.` }),
  personId: idOf('person').nullish(),
  opportunityId: idOf('opportunity').nullish(),
  interviewId: idOf('interview').nullish(),
  channel: z.enum(channels).optional(),
})
type Begun = Pick<Message, 'kind' | 'channel' | 'move' | 'moveId' | 'personId' | 'opportunityId' | 'interviewId'>

const isDraft = (one: Message | Begun): one is Message => 'text' in one

export const openMessage = defineAction({
  name: 'messages.open',
  says: 'The draft for a move, or a new one; it begins with what happened',
  kind: 'change',
  may: 'candidate',
  input: z.union([ofMove, ofKind]),
  output: message,
  async run(context, asked) {
    const begun = 'moveId' in asked ? await beginWithMove(context, asked) : await beginWithKind(context, asked)
    if (isDraft(begun)) return begun
    const { occasion, given } = await gatherOccasion(context, begun)
    const best = draftMessages(occasion, createJudge(given))[0]
    const { messages, newId, now } = context
    return messages.add({
      ...begun,
      id: newId('message'),
      shape: best?.shape ?? null,
      subject: best?.subject ?? '',
      text: best?.text ?? '',
      attachments: [],
      version: 1,
      savedKey: null,
      createdAt: now,
      updatedAt: now,
      sentAt: null,
      contactId: null,
    })
  },
})

async function beginWithMove(
  context: Context,
  { moveId, kind: wanted, channel }: z.output<typeof ofMove>,
): Promise<Message | Begun> {
  const begun = await context.messages.list({ moveId })
  const draft = begun.find(({ sentAt, kind }) => !sentAt && (!wanted || kind === wanted))
  if (draft) return draft
  const found = await findMove(context, moveId)
  if (!found) {
    const sent = begun[0]
    if (sent) return sent
    throw new Problem('messages.not_found', 'This step is not open any more. Today shows what is.')
  }
  const kind = wanted ?? kindOfMove[found.move]
  if (!kind) throw new Problem('messages.nothing_to_send', 'This step sends nothing to anybody, so there is nothing to write.')
  return {
    kind,
    channel: channel ?? usualChannel(kind),
    move: found.move,
    moveId,
    personId: (found.person?.id ?? null) as Message['personId'],
    opportunityId: (found.opportunity?.id ?? null) as Message['opportunityId'],
    interviewId: found.interviewId as Message['interviewId'],
  }
}

async function findMove(context: Context, moveId: string) {
  if (!moveNames.some((name) => moveId.startsWith(`${name}:`))) return undefined
  const situation = await gatherSituation(context)
  const { country, region } = situation.candidate
  const isHoliday = context.ports.holidays(country, region)
  return rankMoves(situation, { now: context.now, isHoliday }).find(({ id }) => id === moveId)
}

async function beginWithKind(context: Context, { kind, channel, ...named }: z.output<typeof ofKind>): Promise<Message | Begun> {
  const { messages, people, opportunities, interviews } = context
  const interview = named.interviewId ? await interviews.get(named.interviewId) : null
  const opportunityId = named.opportunityId ?? interview?.opportunityId ?? null
  if (opportunityId) await opportunities.get(opportunityId)
  if (named.personId) await people.get(named.personId)
  const personId = named.personId ?? null
  const drafts = await messages.list({ sent: false, ...(opportunityId ? { opportunityId } : {}) })
  const draft = drafts.find(
    (one) =>
      one.kind === kind &&
      one.personId === personId &&
      one.opportunityId === opportunityId &&
      (!interview || one.interviewId === interview.id),
  )
  if (draft) return draft
  const move = { move: null, moveId: null }
  return { kind, channel: channel ?? usualChannel(kind), ...move, personId, opportunityId, interviewId: interview?.id ?? null }
}
