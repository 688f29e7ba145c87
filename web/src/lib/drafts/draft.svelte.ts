import { type DraftRecord, draftAt, isWaiting, type Kept, sameContent, settle, startRecord, typeInto } from './record.ts'
import { type DraftKind, type Sent, sendDraft } from './send-draft.ts'
import { changeDraft, readDraft, survivesClosing } from './shelf.ts'

export type DraftState = 'empty' | 'saving' | 'saved' | 'kept-here' | 'not-kept' | 'conflict' | 'refused'

const restBeforeSending = 700
const waits = [1000, 2000, 5000, 15_000, 30_000, 60_000]

/** One text that is being written: on this device at every input, on the server shortly after. */
export class Draft<Content extends object> {
  /** Bind inputs to this. */
  content = $state() as Content
  state = $state<DraftState>('empty')
  /** What the server did not like, in words for people. */
  message = $state('')
  /** What somebody wrote on another device in the meantime. */
  theirs = $state.raw<Kept<Content> | null>(null)
  /** The version on the server that what is shown builds on. */
  version = $state(0)
  /** False for the few milliseconds until this device has said what it holds. */
  ready = $state(false)

  readonly at: string
  readonly #kind: DraftKind<Content>
  readonly #start: DraftRecord<Content>
  #seen: string
  #writing: Promise<void> | undefined
  #unwritten = false
  #timer: ReturnType<typeof setTimeout> | undefined
  #tries = 0
  #left = false

  constructor({ start, id, ...kind }: DraftKind<Content> & { id: string; start: Kept<Content> }) {
    this.#kind = kind
    this.#start = startRecord({ kind: kind.kind, id, ...start })
    this.at = draftAt(kind.kind, id)
    this.content = start.content
    this.#seen = JSON.stringify(start.content)
    this.version = start.version
    if (start.version) this.state = 'saved'
  }

  #snapshot = () => $state.snapshot(this.content) as Content

  /** Call it whenever `content` may have changed. */
  notice(text = JSON.stringify(this.content)) {
    if (text === this.#seen) return
    this.#seen = text
    this.#unwritten = true
    if (this.state !== 'kept-here' && this.state !== 'conflict') this.state = 'saving'
    void this.#write()
    if (this.ready && this.state !== 'conflict') this.#sendIn(restBeforeSending)
  }

  #write(): Promise<void> {
    this.#writing ??= this.#writeAll()
      .catch(() => {
        this.#unwritten = true
        this.state = 'not-kept'
      })
      .finally(() => {
        this.#writing = undefined
      })
    return this.#writing
  }

  async #writeAll() {
    while (this.#unwritten) {
      this.#unwritten = false
      await changeDraft<Content>(this.at, (before) => typeInto(before ?? this.#start, this.#snapshot(), new Date().toISOString()))
    }
  }

  /** Shows what this device holds, when that is newer than the page. */
  async readHere({ send = true } = {}) {
    const local = await readDraft<Content>(this.at)
    if (!local || this.#unwritten || this.#writing) return
    if (isWaiting(local)) {
      this.#show(local)
      if (send && !local.theirs) await this.send()
    } else if (local.version > this.#start.version) await this.#showNewer(local)
    else if (!sameContent(local.content, this.#start.content)) await changeDraft<Content>(this.at, () => this.#start)
  }

  /** The page came out of the cache, or something was undone on the server: ask it, else trust this device. */
  async #showNewer(local: DraftRecord<Content>) {
    const kept = await this.#kind.load(local.id).catch(() => null)
    if (this.#unwritten || this.#writing) return
    const fresh = kept ? { ...local, ...kept } : local
    if (kept) await changeDraft<Content>(this.at, (now) => (now && isWaiting(now) ? now : fresh))
    this.#show(fresh)
  }

  #show(record: DraftRecord<Content>) {
    this.version = record.version
    this.theirs = record.theirs
    if (record.theirs) this.state = 'conflict'
    else if (!isWaiting(record)) this.state = record.version ? 'saved' : 'empty'
    if (sameContent(this.#snapshot(), record.content)) return
    this.content = structuredClone(record.content)
    this.#seen = JSON.stringify(record.content)
  }

  /** Sends now what waits; answers whether the server has everything. */
  async send(): Promise<boolean> {
    clearTimeout(this.#timer)
    this.notice()
    await this.#write()
    if (this.state === 'not-kept') return false
    const sent = await sendDraft(this.#kind, this.#start.id, (kept) => this.#adopt(kept))
    this.#note(sent)
    return this.state === 'saved'
  }

  #adopt(kept: Kept<Content>) {
    this.#kind.adopt(this.content, kept.content)
    this.#seen = JSON.stringify(this.content)
  }

  #note({ record, trouble }: Sent<Content>) {
    clearTimeout(this.#timer)
    this.theirs = record?.theirs ?? null
    if (trouble?.is === 'unreachable') {
      this.state = survivesClosing() ? 'kept-here' : 'not-kept'
      this.#sendIn(waits[Math.min(this.#tries++, waits.length - 1)]!)
      return
    }
    this.#tries = 0
    if (trouble) {
      this.state = 'refused'
      this.message = trouble.message
    } else if (this.theirs) this.state = 'conflict'
    else if (this.#unwritten) this.#sendIn(restBeforeSending)
    else if (record?.version) this.#saved(record)
  }

  #saved({ version, content }: DraftRecord<Content>) {
    this.state = 'saved'
    // Another tab may have saved what is not shown here yet; and this device may know less than its page.
    if (sameContent(this.#snapshot(), content)) this.version = Math.max(version, this.version)
  }

  #sendIn(wait: number) {
    clearTimeout(this.#timer)
    if (!this.#left) this.#timer = setTimeout(() => this.send(), wait)
  }

  /** Ends a conflict with what was chosen. */
  async choose(chosen: Content) {
    await this.#write()
    const record = await changeDraft<Content>(this.at, (now) => now && settle(now, chosen))
    if (record) this.#show(record)
    this.state = 'saving'
    await this.send()
  }

  /** The network or the person is back. */
  tryAgain = () => {
    if (this.state === 'kept-here' || this.state === 'saving') void this.send()
  }

  /** The page may be gone in a moment. */
  leave = () => {
    this.notice()
    if (this.state === 'saving') void this.send()
  }

  start() {
    this.#left = false
    return this.readHere()
      .catch(() => undefined)
      .finally(() => {
        this.ready = true
        if (this.state === 'saving') this.#sendIn(restBeforeSending)
      })
  }

  stop() {
    this.leave()
    this.#left = true
  }
}
