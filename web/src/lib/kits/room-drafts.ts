import { call } from '$lib/call.ts'
import { answerTo, type DraftKind, type Kept } from '$lib/drafts/index.ts'
import type { RoomContent } from './room-marks.ts'

type InterviewId = App.Actions['kits.taps']['input']['interviewId']
type Marked = App.Actions['kits.taps']['output']

export const startRoom = ({ taps, version }: Marked): Kept<RoomContent> => ({ content: { taps }, version })

export const roomDrafts: DraftKind<RoomContent> = {
  kind: 'room',
  async load(id) {
    return startRoom(await call('kits.taps', { interviewId: id as InterviewId }))
  },
  async push(id, { content: { taps }, version, key }) {
    try {
      const kept = await call('kits.tap', { interviewId: id as InterviewId, taps, version, key }, { quiet: true })
      return { is: 'saved', ...startRoom(kept) }
    } catch (problem) {
      return answerTo(problem, ['kits', 'interviews'])
    }
  },
  adopt: () => undefined,
}
