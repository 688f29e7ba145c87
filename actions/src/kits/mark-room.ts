import { mostTaps, tap } from '@standout/core/kits'
import { idOf } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'
import { hearRoom } from '../feedback/hear-room.ts'
import { refuseConflict } from '../refuse-conflict.ts'
import { keepKit } from './keep-kit.ts'

const marked = z.object({ taps: z.array(tap), version: z.number() })

export const markRoom = defineAction({
  name: 'kits.tap',
  says: 'Keep what was marked in the room: lines of the resume, items of the list; the same save sent twice counts once',
  kind: 'change',
  may: 'candidate',
  input: z.object({
    interviewId: idOf('interview'),
    /** All marks of this room as they now stand. */
    taps: z.array(tap).max(mostTaps),
    /** The version that this save builds on; 0 for the first. */
    version: z.number().int().min(0),
    /** The same for every try of one save. */
    key: z.string().min(8).max(100),
  }),
  output: marked.extend({ repeated: z.boolean() }),
  async run(context, { interviewId, taps, version, key }) {
    const before = await keepKit(context, interviewId)
    if (before.savedKey === key) return { taps: before.taps, version: before.version, repeated: true }
    refuseConflict({ word: 'kits', thing: 'sheet', kept: before.version, version })
    const known = new Set((await context.people.names(taps.flatMap(({ personId }) => personId ?? []))).map(({ id }) => id))
    const own = [...new Map(taps.map((one) => [one.id, one])).values()]
    // Whoever is gone meanwhile takes no mark along: the words stay.
    const told = own.map((one) => (one.personId && !known.has(one.personId) ? { ...one, personId: null } : one))
    const kept = await context.kits.change(before.id, { taps: told, version: version + 1, savedKey: key })
    await hearRoom(context, await context.interviews.get(interviewId), kept.taps)
    return { taps: kept.taps, version: kept.version, repeated: false }
  },
})

export const listTaps = defineAction({
  name: 'kits.taps',
  says: 'What was marked in the room of one interview',
  kind: 'look',
  may: 'candidate',
  input: z.object({ interviewId: idOf('interview') }),
  output: marked,
  async run({ kits, interviews }, { interviewId }) {
    await interviews.get(interviewId)
    const { taps = [], version = 0 } = (await kits.findOfInterview(interviewId)) ?? {}
    return { taps, version }
  },
})
