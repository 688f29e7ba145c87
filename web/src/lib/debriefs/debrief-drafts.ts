import { type Debrief, type DebriefContent, emptyDebrief, findPersonIds } from '@standout/core/debriefs'
import { call } from '$lib/call.ts'
import { answerTo, type DraftKind, type Kept } from '$lib/drafts/index.ts'

/** What is typed that night; `finished` is "that is all for tonight", which travels with the next save. */
export type NightContent = DebriefContent & { finished: boolean }

type Id = Debrief['interviewId']
type InRoom = Parameters<typeof emptyDebrief>[0]

/** The server's copy as a draft starts from it. */
export function startNight({ debrief, people }: { debrief: Debrief | null; people: InRoom }): Kept<NightContent> {
  if (!debrief) return { content: { ...emptyDebrief(people), finished: false }, version: 0 }
  const { gut, talk, people: met, version, finishedAt } = debrief
  return { content: { gut, talk, people: met, finished: finishedAt !== null }, version }
}

export const debriefDrafts: DraftKind<NightContent> = {
  kind: 'debrief',
  async load(id) {
    const { debrief, interview } = await call('debriefs.find', { interviewId: id as Id })
    return startNight({ debrief, people: interview.people })
  },
  async push(id, { content: { finished, ...content }, version, key }) {
    const save = { interviewId: id as Id, content, version, key, ...(finished ? { finished } : {}) }
    try {
      const { debrief } = await call('debriefs.write', save, { quiet: true })
      return { is: 'saved', ...startNight({ debrief, people: [] }) }
    } catch (problem) {
      return answerTo(problem, ['debriefs', 'interviews', 'opportunities', 'people'])
    }
  },
  adopt(mine, kept) {
    const ids = findPersonIds(mine.people, kept.people)
    for (const [at, id] of ids.entries()) mine.people[at]!.personId = id
  },
}
