import { call } from '$lib/call.ts'
import type { Find } from './find-order.ts'

const isDoubted = ({ rule, quote }: Find) => rule === 'grammar/spelling' && /^\p{Lu}/u.test(quote)

/** Takes away the doubts about words that are names of the user's own people; each word is asked about once. */
export function createKnownNames() {
  const known = new Map<string, boolean>()
  return async (finds: readonly Find[]): Promise<Find[]> => {
    const asked = [...new Set(finds.filter(isDoubted).map(({ quote }) => quote))].filter((word) => !known.has(word)).slice(0, 200)
    if (asked.length > 0) {
      // Without an answer the word stays doubted, as it would be without any people.
      const names = new Set(await call('people.known', { words: asked }).catch(() => null))
      for (const word of asked) known.set(word, names.has(word))
    }
    return finds.filter((find) => !isDoubted(find) || !known.get(find.quote))
  }
}
