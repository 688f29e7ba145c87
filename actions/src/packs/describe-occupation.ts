import { credits, packKinds } from '@standout/core/packs'
import { Problem } from '@standout/core/shared'
import { description } from '@standout/core/targets'
import { z } from 'zod'
import { defineAction } from '../action.ts'

export const describeOccupation = defineAction({
  name: 'packs.describe',
  says: 'What one occupation of an installed pack wants, each with its weight, as `targets.describe` takes it',
  kind: 'outside',
  may: 'candidate',
  input: z.object({ pack: z.enum(packKinds), code: z.string().min(1).max(100) }),
  output: z.object({ described: description, tasks: z.array(z.string()), credit: z.string() }),
  async run({ ports }, { pack, code }) {
    const { name } = credits[pack]
    const opened = (await ports.packs.open()).find(({ kind }) => kind === pack)
    if (!opened)
      throw new Problem('packs.not_installed', `${name} is not installed. Install it under Settings, from its own download.`)
    const occupation = opened.find(code)
    if (!occupation) throw new Problem('packs.not_found', `${name} has no occupation ${code}. Search for its title.`)
    const wanted = opened.wanted(code)
    if (wanted.length === 0)
      throw new Problem(
        'packs.nothing_wanted',
        `The ${name} that is installed does not say what ${occupation.title} need. Choose one close to it, or install the whole download, with its skills.`,
      )
    const by = [occupation.title, `(${name})`].join(' ')
    return { described: { by, wanted }, tasks: opened.tasks(code), credit: credits[pack].says(opened.version) }
  },
})
