import { candidate } from '@standout/core/candidates'
import { Problem } from '@standout/core/shared'
import { defineAction } from '../action.ts'
import { today } from '../today.ts'

export const editCandidate = defineAction({
  name: 'candidates.edit',
  says: 'Change your settings: name, zone, holidays, currency, links, signature',
  kind: 'change',
  may: 'candidate',
  input: candidate.omit({ profile: true }).partial(),
  output: candidate,
  async run({ candidates, facts, now, newId }, changes) {
    if (changes.valueLine && changes.valueLine.trim().split(/\s+/).length > 40)
      throw new Problem(
        'candidates.value_line_long',
        'The value line may have 40 words at most, so that it can be repeated in one breath. Please shorten it.',
      )
    const before = await candidates.get()
    await candidates.change(changes)
    // A name entered by hand wins over the one on a resume that comes in later.
    if (changes.name !== undefined && changes.name !== before.name)
      await facts.add({
        id: newId('fact'),
        subject: 'me',
        field: 'name',
        value: changes.name,
        source: 'entered',
        importId: null,
        saidOn: await today(candidates, now),
        expiresOn: null,
        at: now,
      })
    return candidates.get()
  },
})
