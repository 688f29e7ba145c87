import { type BriefAround, type BriefContent, briefToText, findOwnLink } from '@standout/core/briefs'

const blank = /\[\[[^[\]]*\]\]/g

/** The words of the page as they would go out. Blanks are counted by the page itself, so the check passes over them. */
export function textToCheck(content: BriefContent, { candidate }: BriefAround): string {
  const link = findOwnLink(candidate.links)
  const written = briefToText(content)
    .split('\n\n')
    .map((point) => point.replace(blank, '').trim())
    .filter((point) => /\p{L}/u.test(point))
  return [...written, ...(link ? [link.url] : [])].join('\n\n')
}
