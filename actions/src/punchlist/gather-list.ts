import { buildList, type ListItem, type PunchList, type VoicedAsk } from '@standout/core/punchlist'
import { instantToDate } from '@standout/core/shared'
import type { Repos } from '@standout/store'
import { gatherFeedback, type PieceShown } from '../feedback/gather-feedback.ts'
import { gatherTargets, toWanted } from '../targets/gather-wanted.ts'

export type ListRepos = Pick<
  Repos,
  'feedback' | 'asks' | 'people' | 'opportunities' | 'punchlist' | 'candidates' | 'targets' | 'marks'
>

type Placed = Map<string, NonNullable<VoicedAsk['placed']>>

const voiced = ({ asks, voice, saidOn }: PieceShown, placed: Placed): VoicedAsk[] =>
  asks.map((ask) => ({ ...ask, voice, saidOn, placed: placed.get(ask.key) ?? null }))

/** The list as it stands: what a hand put there, and what was asked for since. */
export async function gatherList(repos: ListRepos): Promise<{ list: PunchList; pieces: PieceShown[] }> {
  const pieces = await gatherFeedback(repos)
  const { zone } = await repos.candidates.get()
  const wanted = toWanted(await gatherTargets(repos))
  const placed: Placed = new Map((await repos.marks.list()).map(({ askKey, verdict, line }) => [askKey, { verdict, line }]))
  const kept = await repos.punchlist.list()
  const list = buildList({
    kept,
    asks: pieces.toReversed().flatMap((piece) => voiced(piece, placed)),
    wanted,
    dayOf: (at) => instantToDate(at, zone),
  })
  return { list, pieces }
}

export const everyItem = ({ open, done, letGo }: PunchList): ListItem[] => [...open, ...done, ...letGo]
