import { findDateSpan } from './read-dates.ts'

export type Reference = { name?: string; reference: string; relation?: string }

/** "March 3, 2021, Maria managed Nadia directly": when it was written, and how the two know each other. */
function findRelation(line: string): string | undefined {
  if (line.length > 200) return undefined
  const span = findDateSpan(line)
  if (!span || span.range || span.from > 4) return undefined
  const rest = line.slice(span.to).replace(/^[\s,.]+/u, '')
  return rest.split(' ').length >= 3 ? rest : undefined
}

/** Recommendations as they are copied from a profile: who wrote, when and how they know each other, then the words. */
export function readReferences(lines: readonly string[]): Reference[] {
  const anchors = lines.flatMap((line, at) => (findRelation(line) ? [at] : []))
  return anchors
    .map((at, nth) => {
      const next = anchors[nth + 1]
      const end = next === undefined ? lines.length : Math.max(at + 1, next - 2)
      const [name, headline] = at >= 2 ? [lines[at - 2], lines[at - 1]] : [lines[at - 1], undefined]
      const relation = [headline, findRelation(lines[at] ?? '')].filter(Boolean).join(' · ')
      return {
        ...(name ? { name: name.replace(/\s*·\s*(?:1st|2nd|3rd).*$/i, '') } : {}),
        ...(relation ? { relation } : {}),
        reference: lines
          .slice(at + 1, end)
          .join('\n')
          .replace(/\s*…\s*(?:see )?more$/i, '')
          .trim(),
      }
    })
    .filter((one) => one.reference.length > 20)
}
