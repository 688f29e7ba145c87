import { ground } from '@standout/core/ground'
import type { Profile } from '@standout/core/profiles'
import { idOf } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'
import { knowPerson } from '../people/know-person.ts'
import { shareWith, withNotes } from './share-with.ts'

export const findGroundWith = defineAction({
  name: 'ground.with',
  says: 'What you share with one person and how to bring it up',
  kind: 'look',
  may: 'candidate',
  input: z.object({ personId: idOf('person') }),
  output: ground.extend({
    /** Whether there is a profile of yours, and anything of theirs, to compare. */
    known: z.object({ mine: z.boolean(), theirs: z.boolean() }),
  }),
  prepare: async ({ ports }) => ports.places(),
  async run(context, { personId }) {
    const { profile: mine } = await context.candidates.get()
    const { person, whole } = await knowPerson(context, personId)
    const theirs = person.profile !== null || collects(withNotes(whole, person.notes))
    const found = await shareWith(context.people, { mine, whole, notes: person.notes, places: context.prepared })
    return { ...found, known: { mine: mine !== null, theirs } }
  },
})

const collects = ({ basics, work, education, volunteer, interests, languages }: Profile) =>
  Boolean(basics.summary) || [work, education, volunteer, interests, languages].some((list) => list.length > 0)
