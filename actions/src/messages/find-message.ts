import { channels, kinds, message, messageVersion } from '@standout/core/messages'
import { opportunity } from '@standout/core/opportunities'
import { person } from '@standout/core/people'
import { idOf, instant } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'
import { gatherOccasion } from './gather-occasion.ts'

/** As the check takes it; `at` is for whoever asks to add. */
const given = z.object({
  to: z.string().optional(),
  company: z.string().optional(),
  people: z.array(z.string()).optional(),
  talk: z.string().optional(),
  talkedAt: z.string().optional(),
  panel: z.array(z.string()).optional(),
  kind: z.enum(kinds),
  channel: z.enum(channels),
  links: z.array(z.string()),
  ownNames: z.array(z.string()),
})

export const findMessage = defineAction({
  name: 'messages.find',
  says: 'One message with its versions, what went to others of the same room, and what its check has to know',
  kind: 'look',
  may: 'candidate',
  input: z.object({ id: idOf('message') }),
  output: z.object({
    message,
    versions: z.array(messageVersion),
    panel: z.array(
      z.object({ messageId: idOf('message'), to: z.string().nullable(), text: z.string(), sentAt: instant.nullable() }),
    ),
    given,
    person: person.nullable(),
    opportunity: opportunity.nullable(),
  }),
  async run(repos, { id }) {
    const found = await repos.messages.get(id)
    const { given: known, panel, person: to, opportunity: about } = await gatherOccasion(repos, found)
    return {
      message: found,
      versions: await repos.messages.versionsOf(id),
      panel,
      given: known as z.input<typeof given>,
      person: to,
      opportunity: about,
    }
  },
})
