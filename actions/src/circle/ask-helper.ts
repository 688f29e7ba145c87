import { askId, draftAsk, needHelper } from '@standout/core/circle'
import { tie } from '@standout/core/ladder'
import { idOf, type MessageId } from '@standout/core/shared'
import { z } from 'zod'
import { type Context, defineAction } from '../action.ts'
import { today } from '../today.ts'

export const joinCircle = defineAction({
  name: 'circle.join',
  says: 'Count someone to your inner circle, or no longer',
  kind: 'change',
  may: 'candidate',
  input: z.object({ personId: idOf('person'), in: z.boolean().default(true) }),
  output: tie,
  async run({ people, ties, candidates, now }, { personId, in: joins }) {
    await people.get(personId)
    const before = await ties.find(personId)
    const circleSince = joins ? (before?.circleSince ?? (await today(candidates, now))) : null
    return ties.save(personId, { circleSince })
  },
})

const ofNeed = { needId: idOf('need'), personId: idOf('person') }

export const chooseHelper = defineAction({
  name: 'circle.choose',
  says: 'Choose who could help with a need, or take them off again',
  kind: 'change',
  may: 'candidate',
  input: z.object({ ...ofNeed, on: z.boolean().default(true) }),
  output: z.object({ helpers: z.array(needHelper) }),
  async run(context, { needId, personId, on }) {
    const helper = await findHelper(context, { needId, personId }, on)
    if (!on && helper) await context.needs.removeHelper(helper.id)
    return { helpers: await context.needs.helpersOf(needId) }
  },
})

export const askHelper = defineAction({
  name: 'circle.ask',
  says: 'Ask someone for help with a need: open a draft, or note that you asked',
  kind: 'change',
  may: 'candidate',
  input: z.object({ ...ofNeed, by: z.enum(['noted', 'message']).default('noted') }),
  output: z.object({ helper: needHelper, messageId: z.string().nullable() }),
  async run(context, { by, ...of }) {
    const helper = await findHelper(context, of, true)
    if (by === 'message') return { helper, messageId: await openDraft(context, helper) }
    const { needs, contacts, newId, now } = context
    const { words } = await needs.get(of.needId)
    await contacts.add({
      id: newId('contact'),
      personId: of.personId,
      opportunityId: null,
      direction: 'out',
      type: 'ask',
      channel: null,
      move: null,
      moveId: askId(helper.id),
      note: words,
      format: 'question',
      at: now,
      importId: null,
    })
    return { helper, messageId: null }
  },
})

type Helper = z.output<typeof needHelper>

async function findHelper(
  { needs, people, newId }: Context,
  { needId, personId }: Pick<Helper, 'needId' | 'personId'>,
  add: true,
): Promise<Helper>
async function findHelper(context: Context, of: Pick<Helper, 'needId' | 'personId'>, add: boolean): Promise<Helper | undefined>
async function findHelper(
  { needs, people, newId }: Context,
  { needId, personId }: Pick<Helper, 'needId' | 'personId'>,
  add: boolean,
): Promise<Helper | undefined> {
  await needs.get(needId)
  await people.get(personId)
  const found = (await needs.helpersOf(needId)).find((one) => one.personId === personId)
  return found ?? (add ? needs.addHelper({ id: newId('helper'), needId, personId, askedAt: null }) : undefined)
}

/** The draft that is there, or a new one with the need in it. */
async function openDraft(context: Context, { id, needId, personId }: Helper): Promise<MessageId> {
  const { messages, people, needs, ties, candidates, newId, now } = context
  const moveId = askId(id)
  const draft = (await messages.list({ moveId })).find(({ sentAt }) => !sentAt)
  if (draft) return draft.id
  const { name } = await people.get(personId)
  const { words } = await needs.get(needId)
  const { signature } = await candidates.get()
  const message = await messages.add({
    id: newId('message'),
    kind: 'check-in',
    channel: 'email',
    move: null,
    moveId,
    personId,
    opportunityId: null,
    interviewId: null,
    shape: null,
    subject: 'A small thing',
    text: draftAsk({ name, need: words, iCan: (await ties.find(personId))?.iCan ?? [], signature }),
    attachments: [],
    version: 1,
    savedKey: null,
    createdAt: now,
    updatedAt: now,
    sentAt: null,
    contactId: null,
  })
  return message.id
}
