import type { PersonFields } from '@standout/core/people'
import type { PersonId } from '@standout/core/shared'
import type { Context } from '../action.ts'
import { today } from '../today.ts'

/** Keeps what a hand entered as facts, so that a later import does not overwrite it. */
export async function enterFacts(
  { facts, candidates, now, newId }: Pick<Context, 'facts' | 'candidates' | 'now' | 'newId'>,
  subject: PersonId,
  entered: Partial<PersonFields>,
) {
  const saidOn = await today(candidates, now)
  const rows = Object.entries(entered)
    .filter(([, value]) => value !== undefined)
    .map(([field, value]) => ({
      id: newId('fact'),
      subject,
      field,
      value: value ?? null,
      source: 'entered' as const,
      importId: null,
      saidOn,
      expiresOn: null,
      at: now,
    }))
  if (rows.length) await facts.addMany(rows)
}
