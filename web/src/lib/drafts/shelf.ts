import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { type DraftRecord, isWaiting } from './record.ts'

// biome-ignore lint/suspicious/noExplicitAny: the shelf keeps drafts of every kind; each kind knows its own content
type AnyRecord = DraftRecord<any>

interface Shelf extends DBSchema {
  drafts: { key: string; value: AnyRecord }
}

let opening: Promise<IDBPDatabase<Shelf>> | undefined
/** Where a browser allows no database, drafts live as long as the page. */
const memory = new Map<string, AnyRecord>()
let durable = true
export const survivesClosing = () => durable

const openAgain = () => {
  opening = undefined
}

function open(): Promise<IDBPDatabase<Shelf>> {
  opening ??= openDB<Shelf>('standout', 1, {
    upgrade: (db) => void db.createObjectStore('drafts', { keyPath: 'at' }),
    // Another tab wants a newer shape; the next use opens it again.
    blocking: (_now, _wanted, event) => {
      ;(event.target as IDBDatabase).close()
      openAgain()
    },
    terminated: openAgain,
  }).catch((error) => {
    openAgain()
    durable = false
    throw error
  })
  return opening
}

const openIfAllowed = () => open().catch(() => null)

const channel = typeof document === 'undefined' ? undefined : new BroadcastChannel('standout-drafts')

export async function readDraft<Content>(at: string): Promise<DraftRecord<Content> | undefined> {
  const db = await openIfAllowed()
  return db ? db.get('drafts', at) : memory.get(at)
}

type Change<Content> = (record: DraftRecord<Content> | undefined) => DraftRecord<Content> | undefined

/** Reads, changes and writes in one transaction, so that two tabs never tread on each other. */
export async function changeDraft<Content>(at: string, change: Change<Content>): Promise<DraftRecord<Content> | undefined> {
  const db = await openIfAllowed()
  if (!db) {
    const after = change(memory.get(at))
    if (after) memory.set(at, after)
    return after
  }
  const tx = db.transaction('drafts', 'readwrite')
  const before: DraftRecord<Content> | undefined = await tx.store.get(at)
  const after = change(before)
  const changed = after && after !== before
  if (changed) await tx.store.put(after)
  await tx.done
  if (changed) channel?.postMessage(at)
  return after
}

export async function listWaiting(): Promise<DraftRecord<unknown>[]> {
  const db = await openIfAllowed()
  const all = db ? await db.getAll('drafts') : [...memory.values()]
  return all.filter(isWaiting)
}

export async function clearDrafts() {
  memory.clear()
  await (await openIfAllowed())?.clear('drafts')
}

/** Tells when another tab wrote this draft. */
export function onOtherTab(at: string, heard: () => void): () => void {
  const listen = (event: MessageEvent<string>) => {
    if (event.data === at) heard()
  }
  channel?.addEventListener('message', listen)
  return () => channel?.removeEventListener('message', listen)
}
