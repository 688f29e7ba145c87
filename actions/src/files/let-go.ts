import type { Context } from '../action.ts'

type Needs = Pick<Context, 'files' | 'messages' | 'videos' | 'practice'>
type Holder = 'message' | 'video' | 'practice'

/** Every file that a message carries, sent or not, that a video note is made of, or that shows what was practised. */
export async function listHeld({ messages, videos, practice }: Omit<Needs, 'files'>): Promise<Map<string, Holder>> {
  const held = new Map<string, Holder>()
  for (const { fileId, cutFileId, mp4FileId, posterFileId } of await videos.list())
    for (const id of [fileId, cutFileId, mp4FileId, posterFileId]) if (id) held.set(id, 'video')
  for (const { proofFileId } of await practice.list()) if (proofFileId) held.set(proofFileId, 'practice')
  for (const { attachments } of await messages.list()) for (const { fileId } of attachments) held.set(fileId, 'message')
  return held
}

/** Those that nothing needs any more go with their bytes; what is held stays, and so does the original of an import. */
export async function letGo(context: Needs, ids: readonly (string | null)[]): Promise<void> {
  const asked = new Set(ids.filter((id) => id !== null))
  if (asked.size === 0) return
  const held = await listHeld(context)
  for (const id of asked) {
    const file = held.has(id) ? undefined : await context.files.find(id)
    if (file && !file.importId) await context.files.remove(id)
  }
}
