/** A mark of a text by which it is known again, and from which nobody can read it (FNV-1a, twice). */
export function markOf(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return fold(plain, 0x811c9dc5) + fold(plain, 0x9747b28c)
}

function fold(text: string, start: number): string {
  let hash = start
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
