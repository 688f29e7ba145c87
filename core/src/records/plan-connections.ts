import type { Connection } from '../people/index.ts'
import type { Draft } from './create-draft.ts'
import type { Roll } from './create-roll.ts'
import type { LinkedinExport } from './document.ts'
import { words } from './words.ts'

/** Adds or fills everyone in the list of connections. */
export const planConnections = (connections: readonly Connection[], draft: Draft, roll: Roll): void => {
  for (const said of connections) {
    const entry = roll.find(said)
    const where = `Connections.csv:${said.line}`
    if (!entry) roll.add(said)
    else if (entry.fresh) draft.skip({ where, because: words.twice(said.name) })
    else if (!roll.fill(entry, said, { where })) draft.count('same', 'people')
  }
}

/** Keeps what I sent and what was written about me as facts of people who are on record. */
export const planTies = ({ invitations, recommendations, emails }: LinkedinExport, draft: Draft, roll: Roll): void => {
  const keep = (id: Parameters<Draft['say']>[0], field: string, said: Parameters<Draft['say']>[2]) =>
    draft.count(draft.say(id, field, said) ? 'added' : 'same', 'facts')
  if (emails.length > 0) keep('me', 'emails', { value: emails })
  const sent = new Map<string, true>()
  for (const { name, url, direction, sentOn, message } of invitations) {
    if (direction !== 'out') continue
    const id = (roll.find({ name, url }) ?? roll.findByName(name, (entry) => !entry.url))?.id
    if (!id || sent.has(id)) continue
    sent.set(id, true)
    keep(id, 'invited', { value: { url, sentOn, message }, on: sentOn })
  }
  for (const { name, company, position, text, writtenOn } of recommendations) {
    const id = (roll.find({ name, company }) ?? roll.findByName(name, () => true))?.id
    if (id) keep(id, 'recommendation', { value: { text, company, position }, on: writtenOn })
  }
}
