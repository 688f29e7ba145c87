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
  /(?:[,&–—:/(-]|(?<=\s)(?:and|of|for|in|the|to|with|on|at|by|a|an|und|der|die|das|für|von|de|du|des|la|le|et|en|y|e|di|da|do|van|het))$/u
const continuing = /^[\p{Ll}&–—,.)/-]/u

// Words with which a certificate, a prize or a paper usually ends or begins.
const ends =
  /(?:^|\s)(?:Certified|Certification|Certificate|Accountant|Professional|Associate|Practitioner|Master|Expert|Specialist|Belt|Fundamentals|Essentials|Foundations?|Developer|Administrator|Architect|Engineer|Analyst|Coach|Trainer|Owner|Auditor|Nurse|Sigma|Award|Prize|Zertifikat|Diplom|Specialization|Specialisation|Course|Training|Programme?|Licen[cs]e|Exam|Badge|Bootcamp|\p{Lu}{2,6}|[IVX]+|[A-C][12]|\d+)$/u
const begins =
  /^(?:Certified|Certificate|Certification|Zertifi\p{L}+|Certificat|Certificado|Licensed|AWS|Microsoft|Google|Oracle|Cisco|Salesforce|SAP|IBM|Adobe|HubSpot|CompTIA|Azure|Scrum|ITIL|PMP|PRINCE2|Lean|Six Sigma|TOEFL|IELTS|Cambridge|Goethe|First Aid|Diploma|Introduction|Machine Learning|Deep Learning|Best|Winner|Executive|Employee|Premio|Prix|Preis|Prêmio|Borsa|Beca|Bourse|Stipendium|Scholarship)\b/u

/** Lines of a list without signs, put back into its entries: a wrap leaves no room, an open bracket or a hanging "of". */
export function groupEntries<T extends Printed>(lines: readonly T[], right: number): T[][] {
  const groups: T[][] = []
  for (const line of lines) {
    const group = groups.at(-1)
    if (group && (isTorn(group, line) || isFull(group, line, right))) group.push(line)
    else groups.push([line])
  }
  return groups
}

const count = (text: string, sign: RegExp) => text.match(sign)?.length ?? 0

/** Whether what stands so far cannot end here: an open bracket, a hanging "of", a next line in small letters. */
export function isTorn(group: readonly Printed[], next: Printed): boolean {
  const sofar = group.map((one) => one.text).join(' ')
  return count(sofar, /\(/g) > count(sofar, /\)/g) || dangling.test(sofar) || /^(?:\(|(?:19|20)\d\d$)/.test(next.text)
}

/** Whether the last line had no room for the next word, and neither of the two looks like an end or a beginning. */
function isFull<T extends Printed>(group: readonly T[], next: T, right: number): boolean {
  const last = group.at(-1)
  if (!last || last.text.endsWith(')') || wouldFit(last, next, right)) return false
  if (continuing.test(next.text)) return true
  if (
    begins.test(next.text) &&
    group
      .map((one) => one.text)
      .join(' ')
      .split(' ').length > 1
  )
    return false
  if (!ends.test(last.text)) return true
  const whole = /(?:Certificate|Certification|Zertifikat|Diplom|\d)$/.test(last.text)
  return !whole && /^(?:Professional|Associate|Practitioner|Expert|Specialist|Certification|Certificate|Level)\b/.test(next.text)
}

/** Running text in paragraphs: a line that had plain room for the next word ended its paragraph. */
export function joinParagraphs(
  lines: readonly (Printed & { bullet?: boolean; gap?: number; size?: number })[],
  right: number,
): string {
  const parts: string[] = []
  for (const [at, line] of lines.entries()) {
    const last = lines[at - 1]
    if (!last || endsParagraph(last, line, right)) parts.push(`${line.bullet ? '• ' : ''}${line.text}`)
    else parts.push(joinWrapped([{ text: parts.pop() ?? '' }, line]))
  }
  return parts.join('\n')
}

function endsParagraph(last: Printed, line: Printed & { bullet?: boolean; gap?: number; size?: number }, right: number) {
  if (line.bullet || /^[-•–*·▪●]\s/u.test(line.text) || (Number.isFinite(line.gap) && (line.gap ?? 0) > 1.9 * (line.size ?? 10)))
    return true
  const room = 0.12 * (right - last.x)
  return (
    !/^\p{Ll}/u.test(line.text) &&
    (wouldFit(last, line, right - room) || (/[.!?:]["”)]?$/.test(last.text) && wouldFit(last, line, right)))
  )
}
