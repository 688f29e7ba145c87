import { wouldFit } from './letter-widths.ts'

type Printed = { text: string; x: number; end: number }

/** Wrapped lines as running text; a hyphen at the end that only broke a word is kept, since "action-adventure" is as likely. */
export function joinWrapped(lines: readonly { text: string }[]): string {
  return lines
    .reduce(
      (all, { text }) => (all === '' ? text : /[\p{L}]-$/u.test(all) && /^\p{Ll}/u.test(text) ? all + text : `${all} ${text}`),
      '',
    )
    .trim()
}

const dangling =
  /(?:[,&–—:/(-]|\b(?:and|of|for|in|the|to|with|on|at|by|a|an|und|der|die|das|für|von|de|du|des|la|le|et|en|y|e|di|da|do|van|het))$/iu
const continuing = /^(?:[\p{Ll}(&–—,.)/-]|(?:19|20)\d\d\b[^\p{L}]*$)/u

/** Lines of a list without signs, put back into its entries: a wrap leaves no room, an open bracket or a hanging "of". */
export function groupEntries<T extends Printed>(lines: readonly T[], right: number): T[][] {
  const groups: T[][] = []
  for (const line of lines) {
    const last = groups.at(-1)?.at(-1)
    if (
      last &&
      isWrap(
        groups
          .at(-1)
          ?.map((one) => one.text)
          .join(' ') ?? '',
        last,
        { line, right },
      )
    )
      groups.at(-1)?.push(line)
    else groups.push([line])
  }
  return groups
}

function isWrap<T extends Printed>(sofar: string, last: T, { line, right }: { line: T; right: number }) {
  const open = (sofar.match(/\(/g)?.length ?? 0) > (sofar.match(/\)/g)?.length ?? 0)
  if (open || dangling.test(last.text) || continuing.test(line.text)) return true
  if (last.text.endsWith(')')) return false
  return (
    !wouldFit(last, line, right) &&
    !/^(?:Certified|Certificate|Certification|Zertifikat|Zertifizierter?|Certificat|Certificado|Licensed)\b/u.test(line.text)
  )
}

/** Running text in paragraphs: a line that had room for the next word ended its paragraph. */
export function joinParagraphs(
  lines: readonly (Printed & { bullet?: boolean; gap?: number; size?: number })[],
  right: number,
): string {
  const parts: string[] = []
  for (const [at, line] of lines.entries()) {
    const last = lines[at - 1]
    const ended =
      !last ||
      line.bullet ||
      wouldFit(last, line, right) ||
      ((line.gap ?? 0) > 1.9 * (line.size ?? 10) && Number.isFinite(line.gap))
    if (ended) parts.push(`${line.bullet ? '• ' : ''}${line.text}`)
    else parts.push(joinWrapped([{ text: parts.pop() ?? '' }, line]))
  }
  return parts.join('\n')
}
