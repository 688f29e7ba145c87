import type { Clipping } from '../clipping.ts'
import { contentWords, countShared } from './content-words.ts'
import type { Occasion } from './occasion.ts'

/** Of what was kept, the one that fits what was discussed; one that was kept for them or for this role fits in any case. */
export function matchClipping({ clippings, talk, to, talkedOn }: Occasion): Clipping | null {
  const topics = to?.met?.offScriptTopics ?? []
  const said = contentWords(
    [talk?.theirProblems, talk?.workToBeDone, talk?.common, talk?.notes, to?.met?.likedBut, ...topics].join(' '),
  )
  const rated = clippings
    .filter(({ kind, on }) => kind !== 'event' || on === null || talkedOn === null || on >= talkedOn)
    .map((clipping) => ({ clipping, fits: countShared(said, `${clipping.title} ${clipping.note}`) + meant(clipping) }))
    .filter(({ fits }) => fits > 0)
    .sort((one, other) => other.fits - one.fits || (one.clipping.keptAt < other.clipping.keptAt ? 1 : -1))
  return rated[0]?.clipping ?? null
}

const meant = ({ personId, opportunityId }: Clipping) => (personId ? 2 : 0) + (opportunityId ? 1 : 0)
