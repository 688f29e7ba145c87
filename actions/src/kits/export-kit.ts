import { toKitDocuments } from '@standout/core/kits'
import { idOf } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'
import { plainName } from '../files/keep-file.ts'
import { keepPaper, paper } from '../files/keep-paper.ts'
import { gatherOtherNames } from '../packs/gather-other-names.ts'
import { gatherKit } from './gather-kit.ts'

/** The resume with room to write comes after these. */
const mostPages = 2

export const exportKit = defineAction({
  name: 'kits.export',
  says: 'Typeset the kit of one interview as a PDF: two pages at most, then your resume with room to write',
  kind: 'change',
  may: 'candidate',
  input: z.object({ interviewId: idOf('interview') }),
  output: paper.extend({ pages: z.number() }),
  async prepare({ look, ports, now }, { interviewId }) {
    const known = { places: await ports.places(), otherNames: await gatherOtherNames(ports) }
    const { kit, candidate } = await look((repos) => gatherKit(repos, { interviewId, now, ...known }))
    const whom = [kit.company, kit.people[0]?.name].filter(Boolean).join(', ').replace(/[\\/]/g, '-').slice(0, 80)
    const name = plainName(`Interview kit for ${whom || 'a talk'}.pdf`)
    const written = await ports.typeset.write({
      template: 'kit',
      tries: toKitDocuments(kit, candidate),
      most: { kit: mostPages },
      name,
    })
    return { ...written, name, personId: kit.people[0]?.id ?? null }
  },
  async run(context, _input) {
    const { pages, taken: _, ...written } = context.prepared
    return { ...(await keepPaper(context, written)), pages }
  },
})
