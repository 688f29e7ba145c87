import { ageOf, droppedField, type Fact, readSeen } from '@standout/core/people'
import { idOf } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'
import { today } from '../today.ts'
import { seenText } from './read-seen.ts'

export const keepSeen = defineAction({
  name: 'people.keepSeen',
  says: 'Keep what you brought back from looking someone up, each thing with its date; what is nobody’s business stays out',
  kind: 'change',
  may: 'candidate',
  input: z.object({ id: idOf('person'), text: seenText, leave: z.array(z.string().max(60)).max(1000).default([]) }),
  output: z.object({ kept: z.number(), same: z.number(), dropped: z.array(z.string()) }),
  async run({ people, facts, candidates, now, newId }, { id, text, leave }) {
    await people.get(id)
    const saidOn = await today(candidates, now)
    const seen = readSeen(text)
    const held = new Set((await facts.listOf(id)).map(({ field, value }) => JSON.stringify([field, value])))
    const make = (field: string, value: unknown, expiresOn: string | null): Fact => ({
      id: newId('fact'),
      subject: id,
      field,
      value: value as Fact['value'],
      source: 'pasted',
      importId: null,
      saidOn,
      expiresOn,
      at: now,
    })
    const wanted = seen.items.filter(({ key }) => !leave.includes(key))
    const fresh = wanted.filter(({ kind, value }) => !held.has(JSON.stringify([kind, value])))
    const rows = fresh.map((one) => make(one.kind, one.value, ageOf(one, saidOn).expiresOn))
    if (seen.dropped.length > 0) rows.push(make(droppedField, seen.dropped, null))
    if (rows.length > 0) await facts.addMany(rows)
    return { kept: fresh.length, same: wanted.length - fresh.length, dropped: seen.dropped }
  },
})
