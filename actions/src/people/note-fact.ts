import { ageOf, enteredKind, type Fact, forgottenField, knownFact } from '@standout/core/people'
import { idOf, type PersonId } from '@standout/core/shared'
import { z } from 'zod'
import { type Context, defineAction } from '../action.ts'
import { today } from '../today.ts'
import { getKnown } from './know-person.ts'

const factText = z.string().trim().min(1).max(2000)
type Entry = { id: PersonId; kind: Fact['field']; text: string }

async function enter({ facts, candidates, now, newId }: Context, { id, kind, text }: Entry) {
  const saidOn = await today(candidates, now)
  const key = newId('fact')
  const { expiresOn } = ageOf({ kind: kind as 'note', present: true }, saidOn)
  const row = { id: key, subject: id, field: kind, value: text, source: 'entered' as const, importId: null, saidOn, expiresOn }
  await facts.add(row)
  return key
}

const forgets = (mark: string, context: Context, subject: PersonId) =>
  today(context.candidates, context.now).then((saidOn) =>
    context.facts.add({
      id: context.newId('fact'),
      subject,
      field: forgottenField,
      value: mark,
      source: 'entered',
      importId: null,
      saidOn,
      expiresOn: null,
    }),
  )

/** Takes one thing away: a kept fact goes, and of what a profile says only a mark stays that gives no word back. */
async function takeAway(context: Context, id: PersonId, key: string) {
  const { one } = await getKnown(context, id, key)
  if (one.source === 'profile') await forgets(one.key, context, id)
  else await context.facts.remove(one.key)
  return one
}

export const noteFact = defineAction({
  name: 'people.noteFact',
  says: 'Note one thing about someone: an interest, a cause, a school, a place where they lived',
  kind: 'change',
  may: 'candidate',
  input: z.object({ id: idOf('person'), kind: enteredKind, text: factText }),
  output: knownFact,
  async run(context, { id, kind, text }) {
    await context.people.get(id)
    const key = await enter(context, { id, kind, text })
    return (await getKnown(context, id, key)).one
  },
})

export const correctFact = defineAction({
  name: 'people.correctFact',
  says: 'Put one known thing about someone right; your words win from then on',
  kind: 'change',
  may: 'candidate',
  input: z.object({ id: idOf('person'), key: z.string().max(80), text: factText }),
  output: knownFact,
  async run(context, { id, key, text }) {
    const { kind } = await takeAway(context, id, key)
    return (await getKnown(context, id, await enter(context, { id, kind, text }))).one
  },
})

export const forgetFact = defineAction({
  name: 'people.forgetFact',
  says: 'Forget one known thing about someone; reading the same profile again does not bring it back',
  kind: 'change',
  may: 'candidate',
  input: z.object({ id: idOf('person'), key: z.string().max(80) }),
  output: z.object({ forgotten: z.boolean() }),
  async run(context, { id, key }) {
    await takeAway(context, id, key)
    return { forgotten: true }
  },
})

export const renewFact = defineAction({
  name: 'people.renewFact',
  says: 'You looked again and it still holds: its date becomes today',
  kind: 'change',
  may: 'candidate',
  input: z.object({ id: idOf('person'), key: z.string().max(80) }),
  output: knownFact,
  async run(context, { id, key }) {
    const { person, one } = await getKnown(context, id, key)
    if (one.source === 'profile') {
      await context.facts.add({
        id: context.newId('fact'),
        subject: person.id,
        field: 'profile',
        value: { readOn: await today(context.candidates, context.now) },
        source: 'entered',
        importId: null,
        saidOn: await today(context.candidates, context.now),
        expiresOn: null,
      })
      return (await getKnown(context, id, key)).one
    }
    const saidOn = await today(context.candidates, context.now)
    await context.facts.change(key, {
      saidOn,
      expiresOn: ageOf({ kind: one.kind, present: one.expiresOn !== null }, saidOn).expiresOn,
    })
    return (await getKnown(context, id, key)).one
  },
})
