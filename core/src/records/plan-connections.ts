import type { Connection } from '../people/index.ts'
import type { Draft } from './create-draft.ts'
import type { Roll } from './create-roll.ts'
import type { LinkedinExport } from './document.ts'
import { words } from './words.ts'

const where = (draft: Draft, line: number): string => `${draft.options.file}: Connections.csv:${line}`

/** Adds or fills everyone in the list of connections. */
export const planConnections = (connections: readonly Connection[], draft: Draft, roll: Roll): void => {
  for (const { line, ...said } of connections) {
    const id = roll.find(said)
    if (!id) roll.add(said)
    else if (roll.isNew(id)) draft.skip({ where: where(draft, line), because: words.twice(said.name) })
    else if (!roll.fill(id, said, { where: where(draft, line) })) draft.count('same', 'people')
  }
}

/** Keeps what I sent and what was written about me as facts of people who are on record. */
export const planTies = ({ invitations, recommendations, emails }: LinkedinExport, draft: Draft, roll: Roll): void => {
  const keep = (id: Parameters<Draft['say']>[0], field: string, value: unknown, on: string | null = null) =>
    draft.count(draft.say(id, field, value, on) ? 'added' : 'same', 'facts')
  if (emails.length > 0) keep('me', 'emails', emails)
  const sent = new Map<string, true>()
  for (const { name, url, direction, sentOn, message } of invitations) {
    if (direction !== 'out') continue
    const id = roll.find({ name, url }) ?? roll.findByName(name, (seen) => !seen.url)
    if (!id || sent.has(id)) continue
    sent.set(id, true)
    keep(id, 'invited', { url, sentOn, message }, sentOn)
  }
  for (const { name, company, position, text, writtenOn } of recommendations) {
    const id = roll.find({ name, company }) ?? roll.findByName(name, () => true)
    if (id) keep(id, 'recommendation', { text, company, position }, writtenOn)
  }
}
