import { draftMessages, type Message } from '@standout/core/messages'
import { rankMoves } from '@standout/core/moves'
import { idOf } from '@standout/core/shared'
import type { Video } from '@standout/core/videos'
import { z } from 'zod'
import { type Context, defineAction } from '../action.ts'
import { letGo } from '../files/let-go.ts'
import { gatherOccasion } from '../messages/gather-occasion.ts'
import { createJudge } from '../messages/judge-draft.ts'
import { openMessage } from '../messages/open-message.ts'
import { gatherSituation } from '../moves/gather-situation.ts'
import { getReady } from './export-video.ts'
import { isTake, listFiles } from './keep-take.ts'
import type { VideoShown } from './video-shown.ts'

export const carryVideo = defineAction({
  name: 'videos.carry',
  says: 'Begin the message that takes the finished video note along, with the file attached',
  kind: 'change',
  may: 'candidate',
  input: z.object({ id: idOf('video') }),
  output: z.object({ messageId: idOf('message'), fileId: idOf('file'), name: z.string() }),
  async run(context, { id }) {
    const { videos, messages } = context
    const ready = await getReady(context, id)
    const { id: fileId, name } = ready.mp4 ?? ready.cut!
    const opened = (await openMessage.run(context, await findOccasion(context, ready))) as Message
    const earlier = await findEarlier(context, { opened, ready, fileId })
    const others = opened.attachments.filter((one) => !earlier.includes(one))
    const isThere = others.some((one) => one.fileId === fileId)
    if (!isThere || earlier.length > 0) {
      const attachments = isThere ? others : [...others, { fileId, name }]
      await messages.change(opened.id, { attachments, version: opened.version + 1 })
      await letGo(
        context,
        earlier.map((one) => one.fileId),
      )
      if (opened.savedKey === null && opened.version === 1) await writeAnew(context, opened.id)
    }
    await videos.change(id, { status: 'carried' })
    return { messageId: opened.id, fileId, name }
  },
})

/** An earlier take, or the same one as another kind of file: only the one that is ready goes out. */
async function findEarlier(
  { videos }: Context,
  { opened, ready, fileId }: { opened: Message; ready: VideoShown; fileId: string },
) {
  const others = (await videos.list()).filter(({ id }) => id !== ready.id).flatMap(listFiles)
  return opened.attachments.filter((one) => one.fileId !== fileId && isTake(one.name) && !others.includes(one.fileId))
}

/** Nobody has written in it yet, so it may begin with the words that carry a video. */
async function writeAnew(context: Context, id: string) {
  const { occasion, given } = await gatherOccasion(context, await context.messages.get(id))
  const [best] = draftMessages(occasion, createJudge(given))
  if (best) await context.messages.change(id, { shape: best.shape, subject: best.subject, text: best.text })
}

/** The step that the video carries out, where one is open for this person and role; else a gift by itself. */
async function findOccasion(context: Context, { opportunityId, personId }: Pick<Video, 'opportunityId' | 'personId'>) {
  const situation = await gatherSituation(context)
  const isHoliday = context.ports.holidays(situation.candidate.country, situation.candidate.region)
  const step = rankMoves(situation, { now: context.now, isHoliday }).find(
    (one) => one.move === 'stand-out' && one.opportunity?.id === opportunityId && one.person?.id === personId,
  )
  return step && !step.blockedBy ? { moveId: step.id } : { kind: 'gift' as const, personId, opportunityId }
}
