import type { Weighed } from './weigh-piece.ts'

const name =
  /^(?:(?:dr|mr|mrs|ms|prof)\.? )?(?:\p{Lu}[\p{Ll}'’-]+|\p{Lu}\.?)(?:[ -](?:\p{Lu}[\p{L}'’-]+|\p{Lu}\.?|van|von|de|der|hi|hello|hey|there))*[,:!]?$/u

/** Whom a mail speaks to and who signs it: a name alone at either end of words in whole sentences. */
export function dropNames(text: string, pieces: readonly Weighed[]): Weighed[] {
  const isProse = pieces.filter(({ alone }) => !alone).length > 2
  const last = pieces.at(-1)
  return pieces.map((piece, at) => {
    const words = text.slice(piece.start, piece.end)
    if (piece.kind !== 'topic' || !name.test(words)) return piece
    const isCalled = at === 0 && (/^[,–—-]/u.test(text.slice(piece.end).trim()) || (isProse && pieces[1]?.block !== piece.block))
    const isSigned = isProse && piece.block === last?.block && piece.isFirst
    const isTitled = /^(?:dr|mr|mrs|ms|prof)\b/iu.test(words)
    return isCalled || isSigned || isTitled ? { ...piece, kind: 'kind' } : piece
  })
}
