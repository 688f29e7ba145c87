import type { Interview } from '@standout/core/interviews'
import { idOf, type OpportunityId, type PersonId, Problem } from '@standout/core/shared'
import { draftScripts } from '@standout/core/videos'
import { z } from 'zod'
import { type Context, defineAction } from '../action.ts'
import { gatherKnown } from './gather-known.ts'
import { showVideo, videoShown } from './video-shown.ts'

export const openVideo = defineAction({
  name: 'videos.open',
  says: 'Go on with the video note to one person, or draft a new one from what was said',
  kind: 'change',
  may: 'candidate',
  input: z.object({ opportunityId: idOf('opportunity').nullish(), personId: idOf('person').nullish() }),
  output: videoShown,
  async run(context, { opportunityId = null, personId = null }) {
    const { videos, opportunities, people, newId } = context
    if (!opportunityId && !personId)
      throw new Problem('videos.for_nobody', 'A video note is for one person about one role. Say which role, or which person.')
    if (opportunityId) await opportunities.get(opportunityId)
    if (personId) await people.get(personId)
    const about = await findTalk(context, opportunityId, personId)
    const unsent = (await videos.list({ opportunityId, personId: about.personId })).find(({ status }) => status !== 'carried')
    if (unsent) return showVideo(context, unsent)
    const [script] = draftScripts(await gatherKnown(context, about))
    const blank = {
      ...{ wordsPerMinute: null, fileId: null, cutFileId: null, mp4FileId: null, posterFileId: null, watchedAt: null },
      ...{ seconds: 0, trimStart: 0, trimEnd: 0, posterAt: 0, shownTo: '', saveKey: '' },
    }
    const added = await videos.add({
      ...about,
      ...blank,
      id: newId('video'),
      script: script?.text ?? '',
      status: 'draft',
      version: 0,
    })
    return showVideo(context, added)
  },
})

/** The latest talk that was held, and of those who were in it the one asked for, else the one who decides. */
async function findTalk({ interviews, debriefs, now }: Context, opportunityId: OpportunityId | null, personId: PersonId | null) {
  const asked = { ...(opportunityId ? { opportunityId } : {}), ...(personId ? { personId } : {}), to: now }
  const held = (await interviews.list(asked)).filter(({ status }) => status !== 'cancelled').reverse()
  const written = await debriefs.interviewIds()
  const talk = held.find(({ id }) => written.has(id)) ?? held[0]
  return {
    opportunityId: opportunityId ?? talk?.opportunityId ?? null,
    personId: personId ?? pickFace(talk),
    interviewId: talk?.id ?? null,
  }
}

const pickFace = (talk: Interview | undefined): PersonId | null => {
  const faces = talk?.attendees ?? []
  return (faces.find(({ decides }) => decides) ?? faces.find((face) => face.with !== 'recruiter') ?? faces[0])?.personId ?? null
}
