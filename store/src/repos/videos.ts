import type { Video } from '@standout/core/videos'
import type { Gateways } from './gateways.ts'
import type { Session } from './session.ts'

type Stamped = 'createdAt' | 'updatedAt'
export type NewVideo = Omit<Video, Stamped> & Partial<Pick<Video, Stamped>>

export function createVideosRepo(_session: Session, gateways: Gateways) {
  const gateway = gateways.of<Video>('videos')
  return {
    find: gateway.find,
    get: gateway.get,
    /** The newest first. */
    list: ({ opportunityId, personId }: { opportunityId?: string | null; personId?: string | null } = {}) =>
      gateway.select((query) => {
        let narrowed = query.orderBy('created_at', 'desc').orderBy('id', 'desc')
        if (opportunityId) narrowed = narrowed.where('opportunity_id', '=', opportunityId)
        if (personId) narrowed = narrowed.where('person_id', '=', personId)
        return narrowed
      }),
    add: (video: NewVideo) => gateway.add(video),
    change: (id: string, changes: Partial<Video>) => gateway.change(id, changes),
    remove: gateway.remove,
  }
}

/** What it was about goes; the note to a person stays with them. */
export async function releaseVideos(
  gateways: Gateways,
  of: Partial<Pick<Video, 'opportunityId' | 'interviewId'>>,
): Promise<void> {
  const gateway = gateways.of<Video>('videos')
  const [[field, id]] = Object.entries(of) as [['opportunityId' | 'interviewId', string]]
  const column = field === 'opportunityId' ? 'opportunity_id' : 'interview_id'
  for (const one of await gateway.select((query) => query.where(column, '=', id))) await gateway.change(one.id, { [field]: null })
}
