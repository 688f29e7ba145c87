import { candidateLink } from '@standout/core/candidates'
import { idOf } from '@standout/core/shared'
import { draftScripts, scriptToGiven } from '@standout/core/videos'
import { z } from 'zod'
import { defineAction } from '../action.ts'
import { gatherKnown } from './gather-known.ts'
import { showVideo, videoShown } from './video-shown.ts'

const named = z.object({ id: z.string(), name: z.string() }).nullable()

export const findVideo = defineAction({
  name: 'videos.find',
  says: 'One video note with its script, its files, and what is left to do before it goes out',
  kind: 'look',
  may: 'candidate',
  input: z.object({ id: idOf('video') }),
  output: z.object({
    video: videoShown,
    person: named,
    opportunity: named,
    me: z.object({ name: z.string(), valueLine: z.string(), link: candidateLink.nullable() }),
    scripts: z.array(z.object({ shape: z.string(), says: z.string(), text: z.string() })),
    /** What the check of the script has to know. */
    given: z.object({
      kind: z.literal('video'),
      to: z.string().optional(),
      company: z.string().optional(),
      people: z.array(z.string()),
      talk: z.string().optional(),
      wordsPerMinute: z.number(),
    }),
    /** Whether this machine can turn it into mp4 for players that know nothing else. */
    canConvert: z.boolean(),
  }),
  async run(context, { id }) {
    const { videos, people, opportunities, candidates, ports } = context
    const video = await videos.get(id)
    const known = await gatherKnown(context, video)
    const person = video.personId ? await people.find(video.personId) : undefined
    const opportunity = video.opportunityId ? await opportunities.find(video.opportunityId) : undefined
    const { name, valueLine, links } = await candidates.get()
    const link = ['resume', 'portfolio', 'profile', 'blog'].map((kind) => links.find((one) => one.kind === kind)).find(Boolean)
    return {
      video: await showVideo(context, video),
      person: person ? { id: person.id, name: person.name } : null,
      opportunity: opportunity ? { id: opportunity.id, name: opportunity.company } : null,
      me: { name, valueLine, link: link ?? null },
      scripts: draftScripts(known).map(({ shape, says, text }) => ({ shape, says, text })),
      given: {
        ...scriptToGiven(known),
        kind: 'video' as const,
        people: [...(scriptToGiven(known).people ?? [])],
        wordsPerMinute: known.wordsPerMinute,
      },
      canConvert: await ports.videos.canConvert(),
    }
  },
})
