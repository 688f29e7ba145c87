/** One save on its way: sent again as it is, with the same key, until the server says that it has it. */
export interface Save<Content> {
  content: Content
  version: number
  key: string
}

export interface Kept<Content> {
  content: Content
  version: number
}

/** What this device holds of one draft. */
export interface DraftRecord<Content> extends Save<Content> {
  /** `kind/id` */
  at: string
  kind: string
  id: string
  /** The version on the server that this content builds on. */
  version: number
  /** Of the save on its way, or of the last one. */
  key: string
  /** Holds something that the server has not. */
  dirty: boolean
  savedAt: string
  sending: Save<Content> | null
  /** What somebody wrote on another device in the meantime; both stay until one chooses. */
  theirs: Kept<Content> | null
}

export const draftAt = (kind: string, id: string) => `${kind}/${id}`

export function startRecord<Content>({
  kind,
  id,
  content,
  version,
}: Kept<Content> & { kind: string; id: string }): DraftRecord<Content> {
  return { at: draftAt(kind, id), kind, id, content, version, key: '', dirty: false, savedAt: '', sending: null, theirs: null }
}

export function typeInto<Content>(record: DraftRecord<Content>, content: Content, at: string): DraftRecord<Content> {
  return { ...record, content, dirty: true, savedAt: at }
}

/** Gets the next save ready. One that never got its answer goes first, unchanged. */
export function startSave<Content>(record: DraftRecord<Content>, newKey: () => string): DraftRecord<Content> {
  if (!record.dirty || record.sending || record.theirs) return record
  const key = newKey()
  return { ...record, key, sending: { content: structuredClone(record.content), version: record.version, key } }
}

/** The server has it; `adopt` brings what it added (ids of new people) into what was typed since. */
export function endSave<Content>(
  record: DraftRecord<Content>,
  { content, version }: Kept<Content>,
  adopt: (mine: Content, kept: Content) => void,
): DraftRecord<Content> {
  if (!record.sending) return record
  const mine = structuredClone(record.content)
  adopt(mine, content)
  const sent = structuredClone(record.sending.content)
  adopt(sent, content)
  return { ...record, content: mine, version, sending: null, dirty: !sameContent(mine, sent) }
}

/** The server said no: the next try is a new save. */
export const dropSave = <Content>(record: DraftRecord<Content>): DraftRecord<Content> => ({
  ...record,
  sending: null,
  dirty: true,
})

/** Somebody else saved in between. The same words on both sides are no conflict. */
export function meetTheirs<Content>(
  record: DraftRecord<Content>,
  theirs: Kept<Content>,
  adopt: (mine: Content, kept: Content) => void,
): DraftRecord<Content> {
  const mine = structuredClone(record.content)
  adopt(mine, theirs.content)
  if (sameContent(mine, theirs.content))
    return { ...record, content: mine, version: theirs.version, sending: null, dirty: false, theirs: null }
  return { ...record, sending: null, theirs }
}

/** The choice is made: what was chosen builds on theirs. */
export function settle<Content>(record: DraftRecord<Content>, chosen: Content): DraftRecord<Content> {
  if (!record.theirs) return record
  const { version, content } = record.theirs
  return { ...record, content: chosen, version, dirty: !sameContent(chosen, content), sending: null, theirs: null }
}

export const isWaiting = ({ dirty, sending, theirs }: DraftRecord<unknown>) => dirty || sending !== null || theirs !== null

export const sameContent = (one: unknown, other: unknown) => inOrder(one) === inOrder(other)

const inOrder = (value: unknown) =>
  JSON.stringify(value, (_, each: unknown) =>
    each && typeof each === 'object' && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([one], [other]) => (one < other ? -1 : 1)))
      : each,
  )
