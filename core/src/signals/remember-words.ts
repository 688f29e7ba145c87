/** How many texts are remembered, and up to what length. */
const most = 500
const longest = 2000

/**
 * The same words are read again each time a reading is drawn, and they never change: the last few hundred results are
 * kept. Only for what hangs on the text and the day alone.
 */
export function rememberWords<Result>(read: (words: string, on: number | undefined) => Result) {
  const known = new Map<string, Result>()
  return (words: string, on?: number): Result => {
    if (words.length > longest) return read(words, on)
    const key = on === undefined ? words : `${on} ${words}`
    const before = known.get(key)
    if (before !== undefined || known.has(key)) return before as Result
    const result = read(words, on)
    if (known.size >= most) known.clear()
    known.set(key, result)
    return result
  }
}
