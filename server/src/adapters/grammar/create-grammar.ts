import type { Ports } from '@standout/actions'
import type { Helper } from '../../jobs/helper.ts'

const textsAtOnce = 50

/** Grammar by harper, in the helper process: nothing of it is loaded before somebody asks. */
export const createGrammar = (helper: Helper): Ports['grammar'] => ({
  async find(texts, known) {
    const found = []
    for (let from = 0; from < texts.length; from += textsAtOnce) {
      const some = texts.slice(from, from + textsAtOnce)
      found.push(...(await helper.run('find-grammar', { texts: some, known: [...known] }, { about: 'The message' })))
    }
    return found
  },
})
