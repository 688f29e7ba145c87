import { type DraftRecord, draftAt, dropSave, endSave, type Kept, meetTheirs, type Save, startSave } from './record.ts'
import { changeDraft, listWaiting } from './shelf.ts'

export type Answer<Content> =
  | ({ is: 'saved' } & Kept<Content>)
  | { is: 'conflict' }
  | { is: 'refused'; message: string }
  | { is: 'unreachable' }

/** How one kind of draft reaches the server. */
export interface DraftKind<Content> {
  kind: string
  load: (id: string) => Promise<Kept<Content>>
  push: (id: string, save: Save<Content>) => Promise<Answer<Content>>
  /** Brings what the server added to a save (ids) into content typed since; changes `mine` in place. */
  adopt: (mine: Content, kept: Content) => void
}

export interface Sent<Content> {
  record: DraftRecord<Content> | undefined
  trouble: { is: 'refused'; message: string } | { is: 'unreachable' } | null
}

// One tab sends at a time; without locks (an insecure origin) the key and the version still guard the server.
const alone = <T>(at: string, work: () => Promise<T>): Promise<T> =>
  navigator.locks ? (navigator.locks.request(`standout-draft ${at}`, work) as Promise<T>) : work()

type OnKept<Content> = (kept: Kept<Content>) => void

/** Sends what waits, until the server has everything or cannot be reached. */
export function sendDraft<Content>(kind: DraftKind<Content>, id: string, onkept?: OnKept<Content>): Promise<Sent<Content>> {
  return alone(draftAt(kind.kind, id), async () => {
    for (;;) {
      const sent = await sendOnce(kind, id, onkept)
      if (sent) return sent
    }
  })
}

/** Answers undefined when a save got through and there may be more. */
async function sendOnce<Content>(
  kind: DraftKind<Content>,
  id: string,
  onkept?: OnKept<Content>,
): Promise<Sent<Content> | undefined> {
  const change = (step: (now: DraftRecord<Content>) => DraftRecord<Content>) =>
    changeDraft<Content>(draftAt(kind.kind, id), (now) => now && step(now))
  const record = await change((now) => startSave(now, () => crypto.randomUUID()))
  if (!record?.sending) return { record, trouble: null }
  const answer = await kind.push(id, record.sending)
  if (answer.is === 'unreachable') return { record, trouble: answer }
  if (answer.is === 'refused') return { record: await change(dropSave), trouble: answer }
  // A repeated save that others have since built on is answered with their version.
  if (answer.is === 'saved' && answer.version === record.sending.version + 1) {
    onkept?.(answer)
    await change((now) => endSave(now, answer, kind.adopt))
    return undefined
  }
  const theirs = await kind.load(id).catch(() => null)
  if (!theirs) return { record, trouble: { is: 'unreachable' } }
  return { record: await change((now) => meetTheirs(now, theirs, kind.adopt)), trouble: null }
}

/** Sends what was left on this device when its page was closed. */
// biome-ignore lint/suspicious/noExplicitAny: each kind knows its own content
export async function sendWaiting(kinds: DraftKind<any>[]) {
  for (const { kind: name, id } of await listWaiting()) {
    const kind = kinds.find(({ kind }) => kind === name)
    if (kind) await sendDraft(kind, id)
  }
}
