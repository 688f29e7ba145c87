/** While someone types, all sentences but one are as they were: what was found for them is kept, the oldest goes first. */
export function remember<Key, Value>(most: number, find: (key: Key) => Value, toText: (key: Key) => string) {
  const kept = new Map<string, Value>()
  return (key: Key): Value => {
    const text = toText(key)
    const known = kept.get(text)
    if (known !== undefined) return known
    const found = find(key)
    if (kept.size >= most) kept.delete(kept.keys().next().value ?? '')
    kept.set(text, found)
    return found
  }
}
