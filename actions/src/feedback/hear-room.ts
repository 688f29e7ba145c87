import type { FeedbackPiece } from '@standout/core/feedback'
import type { Interview } from '@standout/core/interviews'
import type { RoomTap } from '@standout/core/kits'
import { instantToDate } from '@standout/core/shared'
import type { Context } from '../action.ts'

const longestId = 64
/** Made of the mark's own id, so that the same mark is one piece however often it is sent. */
const idOfTap = (tap: RoomTap) => `fbk_${tap.id.replace(/[^\w-]/g, '')}`.slice(0, longestId) as FeedbackPiece['id']

const verdictOf = { circle: 'punch-up', arrow: 'next-focus', star: null } as const

/** Keeps what was marked in the room as feedback: their words where they were written, else the line or item that was tapped. */
export async function hearRoom(context: Context, interview: Interview, taps: readonly RoomTap[]) {
  const { feedback, newId, now } = context
  const prefix = new Set(taps.map(idOfTap))
  for (const piece of await feedback.list()) {
    const isGone = piece.source === 'room' && piece.interviewId === interview.id && !prefix.has(piece.id)
    if (isGone) await feedback.remove(piece.id)
  }
  for (const tap of taps) {
    const words = tap.words.trim() || tap.text.trim()
    if (!words) continue
    const id = idOfTap(tap)
    const known = await feedback.find(id)
    if (known) {
      await feedback.change(id, { words, personId: tap.personId })
      await followAsk(context, tap, { id, before: known.words, words })
      continue
    }
    const about = { opportunityId: interview.opportunityId, interviewId: interview.id, debriefId: null }
    const saidOn = instantToDate(tap.at, interview.zone)
    await feedback.add({ ...about, id, source: 'room', field: null, words, personId: tap.personId, name: '', saidOn, at: now })
    await addAsk(context, tap, { id, words, newId: newId('ask') })
  }
}

type Heard = { id: FeedbackPiece['id']; words: string }

/** A tap says by itself what it asks for: it is a hand's reading from the start. */
async function addAsk({ asks, punchlist, now }: Context, tap: RoomTap, { id, words, newId }: Heard & { newId: `ask_${string}` }) {
  const item = tap.on === 'list-item' && tap.ref.startsWith('itm_') ? await punchlist.find(tap.ref) : undefined
  await asks.add({
    id: newId,
    feedbackId: id,
    label: (tap.on === 'list-item' ? tap.text.trim() || words : words).slice(0, 200),
    quote: words,
    less: false,
    verdict: verdictOf[tap.mark],
    line: tap.on === 'resume-line' && tap.mark === 'circle' ? tap.text : null,
    itemId: item?.id ?? null,
    removed: false,
    at: now,
  })
}

async function followAsk({ asks }: Context, tap: RoomTap, { id, before, words }: Heard & { before: string }) {
  for (const ask of await asks.list({ feedbackId: id })) {
    const untouched = ask.label === before.slice(0, 200)
    if (ask.quote === before)
      await asks.change(ask.id, {
        quote: words,
        ...(untouched && { label: words.slice(0, 200) }),
        verdict: ask.verdict ?? verdictOf[tap.mark],
      })
  }
}
