import { checkMessage, contextInput, contextToGiven, type Given, readGrammar, verdict } from '@standout/core/lints'
import { channels, kinds } from '@standout/core/messages'
import { z } from 'zod'
import { defineAction } from '../action.ts'

const message = z.string().max(50_000, { error: 'A message of over 50,000 characters is not one message. Cut it.' })
const moment = z
  .string()
  .max(40)
  .refine((text) => /^\d{4}-\d\d-\d\d/.test(text) && !Number.isNaN(Date.parse(text)), {
    error: 'The time has to be ISO 8601, such as 2026-03-10T19:30:00+01:00.',
  })

export const checkMessages = defineAction({
  name: 'lints.check',
  says: 'What to change in a message before it goes out, and how much it is like all others',
  kind: 'look',
  may: 'anyone',
  input: z.object({
    messages: z
      .array(z.object({ file: z.string().max(1000).default('message'), text: message }))
      .min(1)
      .max(1000),
    to: z.string().max(200).nullish(),
    company: z.string().max(200).nullish(),
    context: contextInput.nullish(),
    /** Other notes to the same panel. */
    panel: z.array(message).max(100).nullish(),
    kind: z.enum(kinds, { error: `The kind has to be one of: ${kinds.join(', ')}.` }).nullish(),
    at: moment.nullish(),
    /** Spelling and grammar as well; that part is loaded when it is first asked for. */
    grammar: z.boolean().default(false),
    /** Names that are spelt right as they are: of one's own people and places. */
    known: z.array(z.string().max(300)).max(5000).nullish(),
    /** The user's own links and names. */
    links: z.array(z.string().max(2000)).max(50).nullish(),
    ownNames: z.array(z.string().max(200)).max(20).nullish(),
    channel: z.enum(channels, { error: `The channel has to be one of: ${channels.join(', ')}.` }).nullish(),
  }),
  output: z.array(z.object({ file: z.string(), ...verdict.shape })),
  async run({ ports }, { messages, context, ...told }) {
    const { to, company, panel, kind, at, channel, links, ownNames, grammar } = told
    const known: Given = context ? contextToGiven(context) : {}
    const given: Given = {
      ...known,
      to: to ?? undefined,
      company: company ?? known.company,
      panel: panel?.map((note) => note.replace(/^\uFEFF/, '')),
      kind: kind ?? undefined,
      at: at ?? undefined,
      channel: channel ?? undefined,
      links: links ?? known.links,
      ownNames: ownNames ?? known.ownNames,
    }
    const checked = messages.map(({ file, text }) => ({ file, ...checkMessage(text, given) }))
    if (!grammar) return checked
    const names = [to, given.company, ...(given.people ?? []), ...(told.known ?? [])].filter((name) => typeof name === 'string')
    const texts = messages.map(({ text }) => text.replace(/^\uFEFF/, ''))
    const found = await ports.grammar.find(texts, names)
    return checked.map((one, place) => {
      const more = readGrammar(texts[place]!, found[place]!, names)
      return { ...one, problems: [...one.problems, ...more].sort((a, b) => a.start - b.start) }
    })
  },
})
