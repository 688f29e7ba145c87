import { listTopics, type Mark, placeMarks } from '@standout/core/marks'
import { type OwnFact, suggestWording, type Wording } from '@standout/core/practice'
import type { ListItem, VoicedAsk } from '@standout/core/punchlist'
import type { Repos } from '@standout/store'
import type { Ports } from '../action.ts'
import type { PieceShown } from '../feedback/gather-feedback.ts'
import { gatherOtherNames } from '../packs/gather-other-names.ts'
import { everyItem, gatherList } from '../punchlist/gather-list.ts'
import { findResume, type ResumeVersion, readLines } from './find-resume.ts'

/** An ask on the resume: where the program puts it, and where a hand did. */
export type Pin = {
  ask: VoicedAsk
  item: ListItem
  piece: PieceShown
  mark: Mark
  verdict: Mark['verdict']
  /** The line made stronger out of what the user wrote. */
  wording: Wording | null
  /** Which line it stands on, in the order of the resume; null for none. */
  line: number | null
}
export type Pinned = { version: ResumeVersion; lines: Awaited<ReturnType<typeof readLines>>; pins: Pin[] }

type Outside = { ports: Ports; look: <T>(from: (repos: Repos) => Promise<T>) => Promise<T> }

/** From so many postings on, what none of them asks for may be one person's taste (S1.11). */
const enoughPostings = 3

/** Everything that was asked for, pinned to the latest resume; null while there is none. */
export async function pinMarks({ ports, look }: Outside): Promise<Pinned | null> {
  const { resume, list, pieces, postings, own } = await look(async (repos) => ({
    resume: await findResume(repos),
    ...(await gatherList(repos)),
    postings: await countPostings(repos),
    own: await gatherOwn(repos),
  }))
  if (!resume) return null
  const lines = await readLines(ports, resume)
  const asked = everyItem(list).flatMap((item) => item.asks.map((ask) => ({ ask, item })))
  const similarity = await ports.sentences.compare(
    listTopics(asked.map(({ ask }) => ask)),
    lines.map(({ text }) => text),
  )
  const placed = placeMarks({
    asks: asked.map(({ ask }) => ({ ...ask, start: 0, end: 0 })),
    lines,
    similarity,
    otherNames: await gatherOtherNames(ports),
  })
  const marks = placed.map((mark, at) => (postings >= enoughPostings ? letGoTaste(mark, asked[at]!.item) : mark))
  const pins = asked.map(({ ask, item }, at) => {
    const piece = pieces.find(({ id }) => id === ask.feedbackId)!
    const placed = byHand(ask, marks[at]!, lines)
    const wording = placed.line === null ? null : wordAgain({ ask, item, line: lines[placed.line]!.text, own })
    return { ask, item, piece, wording, ...placed }
  })
  return { version: resume.version, lines, pins }
}

/** One voice, not on the resume, and nothing that the target asks for. What is there already is cheap to make stronger, so it stays. */
function letGoTaste(mark: Mark, { stars, importance }: ListItem): Mark {
  if (mark.verdict !== 'next-focus' || stars > 1 || importance > 0) return mark
  const { ask, quote, verdict, line, confidence } = mark
  return { ask, quote, verdict: 'let-go', line: null, confidence: 0.6, runnerUp: { verdict, line, confidence } }
}

const countPostings = async ({ targets }: Repos) => {
  const target = (await targets.list()).find(({ kind }) => kind === 'five-years')
  return target ? (await targets.postings(target.id)).length : 0
}

type Own = (OwnFact & { itemId: string | null })[]

/** What the user wrote about what they did: the practice log, and answers that they would give better now. */
async function gatherOwn({ practice, debriefs }: Repos): Promise<Own> {
  const practised = (await practice.list()).map(({ itemId, did, proofUrl }) => ({
    text: did,
    from: 'practice' as const,
    proofUrl,
    itemId,
  }))
  const answered = (await debriefs.list()).flatMap(({ talk }) =>
    talk.betterAnswers.map(({ answer }) => ({ text: answer, from: 'answer' as const, proofUrl: null, itemId: null })),
  )
  return [...practised, ...answered]
}

const wordAgain = ({ ask, item, line, own }: { ask: VoicedAsk; item: ListItem; line: string; own: Own }) =>
  suggestWording({ line, ask: ask.label, facts: own.map(({ itemId, ...fact }) => ({ ...fact, forThis: itemId === item.id })) })

/** A hand's verdict and line win; the line is found again by its words when the resume changes, or by ours when it is gone. */
function byHand(ask: VoicedAsk, mark: Mark, lines: Pinned['lines']): Pick<Pin, 'mark' | 'verdict' | 'line'> {
  const chosen = ask.line === null ? -1 : lines.findIndex(({ text }) => text === ask.line)
  const verdict = ask.verdict ?? (chosen >= 0 ? 'punch-up' : mark.verdict)
  if (verdict !== 'punch-up') return { mark, verdict, line: null }
  const ours = mark.line ?? mark.runnerUp?.line
  const found = chosen >= 0 ? chosen : lines.findIndex(({ text, page }) => text === ours?.text && page === ours?.page)
  return { mark, verdict, line: found < 0 ? null : found }
}
