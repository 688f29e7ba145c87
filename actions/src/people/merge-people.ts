import { type Fact, person } from '@standout/core/people'
import { idOf, Problem } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'

const filled = ['headline', 'company', 'position', 'email', 'url', 'phone', 'notes', 'profile', 'connectedOn'] as const

export const mergePeople = defineAction({
  name: 'people.merge',
  says: 'These two are the same person: keep one, with everything of both',
  kind: 'change',
  may: 'candidate',
  input: z.object({ keep: idOf('person'), drop: idOf('person') }),
  output: person,
  async run({ people, facts }, { keep, drop }) {
    if (keep === drop) throw new Problem('people.same', 'Choose two different people to merge.')
    const [kept, dropped] = [await people.get(keep), await people.get(drop)]
    const [mine, theirs] = [entered(await facts.listOf(keep)), entered(await facts.listOf(drop))]
    // What a hand entered of the one that goes wins over what was only filled in on the one that stays.
    const takes = filled.filter(
      (field) => dropped[field] !== null && (kept[field] === null || (theirs.has(field) && !mine.has(field))),
    )
    return people.unite(keep, drop, Object.fromEntries(takes.map((field) => [field, dropped[field]])))
  },
})

const entered = (facts: Fact[]) => new Set(facts.filter(({ source }) => source === 'entered').map(({ field }) => field))
