import { buildList, type ListItem, type PunchList, type VoicedAsk, type Wanted } from '@standout/core/punchlist'
import { instantToDate } from '@standout/core/shared'
import type { Repos } from '@standout/store'
import { gatherFeedback, type PieceShown } from '../feedback/gather-feedback.ts'

export type ListRepos = Pick<Repos, 'feedback' | 'asks' | 'people' | 'opportunities' | 'punchlist' | 'candidates'>

const voiced = ({ asks, voice, saidOn }: PieceShown): VoicedAsk[] => asks.map((ask) => ({ ...ask, voice, saidOn, placed: null }))

/** The list as it stands: what a hand put there, and what was asked for since. */
export async function gatherList(repos: ListRepos): Promise<{ list: PunchList; pieces: PieceShown[] }> {
  const pieces = await gatherFeedback(repos)
  const { zone } = await repos.candidates.get()
  const wanted: Wanted[] = []
  const kept = await repos.punchlist.list()
  const list = buildList({ kept, asks: pieces.toReversed().flatMap(voiced), wanted, dayOf: (at) => instantToDate(at, zone) })
  return { list, pieces }
}

export const everyItem = ({ open, done, letGo }: PunchList): ListItem[] => [...open, ...done, ...letGo]
