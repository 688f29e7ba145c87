import { endWithNext, wouldFit } from './letter-widths.ts'

type Printed = { text: string; x: number; end: number; gap?: number; size?: number }

const small =
  '(?:and|of|for|in|the|to|with|on|at|by|a|an|or|from|using|und|der|die|das|für|von|mit|de|du|des|la|le|et|en|y|e|di|da|do|van|het|w|i|ve)'
const dangling = new RegExp(String.raw`(?:[,&–—:/(-]|(?<=\s)${small})$`, 'u')
const continuing = /^[\p{Ll}&–—,.)/-]/u

// Words with which a certificate, a prize or a paper usually ends or begins.
const ends =
  /(?:^|\s)(?:Certified|Certification|Certificate|Accountant|Professional|Associate|Practitioner|Master|Expert|Specialist|Belt|Fundamentals|Essentials|Foundations?|Developer|Administrator|Architect|Engineer|Analyst|Coach|Trainer|Owner|Auditor|Nurse|Responder|Instructor|Sigma|Award|Prize|Medal|Fellowship|Fellow|Scholar|Scholarship|Zertifikat|Diplom|Specialization|Specialisation|Course|Training|Programme?|Licen[cs]e|Exam|Badge|Bootcamp|Qualification|\p{Lu}{2,6}|[IVX]+|[A-C][12]|v?\d[\d.]*)$/u
const begins =
  /^(?:Certified|Certificate|Certification|Zertifi\p{L}+|Certificat|Certificado|Licensed|Registered|Chartered|Accredited|Staatlich|AWS|Microsoft|Google|Oracle|Cisco|Salesforce|SAP|IBM|Adobe|HubSpot|LinkedIn|Meta|CompTIA|Azure|Scrum|ITIL|ISO|ISO\/IEC|PADI|PMP|PMI|SAFe|PRINCE2|Project Management|Lean|Six Sigma|TOEFL|IELTS|Cambridge|Goethe|First Aid|Basic|Advanced|Diploma|Introduction|Intro|Learning|Leading|Becoming|Building|Creating|Improving|Managing|Understanding|Foundations|Fundamentals|The|What|How|Why|Machine Learning|Deep Learning|Neural|Structuring|Convolutional|Python|SQL|Excel|Tableau|Best|Winner|Finalist|Executive|Employee|Dean|President|Premio|Prix|Preis|Prêmio|Borsa|Beca|Bourse|Stipendium|Scholarship)(?![\p{L}])/u
const ranks =
  /^(?:Professional|Associate|Practitioner|Expert|Specialist|Certification|Certificate|Level|Qualification|Specialization|Course|Program|Award)\b/u

/** Lines of a list without signs, put back into its entries: a wrap leaves no room, an open bracket or a hanging "of". */
export function groupEntries<T extends Printed>(lines: readonly T[], right: number): T[][] {
  const leading = findLeading(lines, right)
  return groupBy(lines, (group, next) => {
    if (isTorn(group, next)) return true
    if (leading !== undefined && Number.isFinite(next.gap)) return (next.gap ?? 0) < leading
    return isWrap(group, next, right)
  })
}

/** Lines as entries: `runsOn` says whether a line belongs to what stands before it. */
export function groupBy<T>(lines: readonly T[], runsOn: (group: readonly T[], next: T) => boolean): T[][] {
  const groups: T[][] = []
  for (const line of lines) {
    const group = groups.at(-1)
    if (group && runsOn(group, line)) group.push(line)
    else groups.push([line])
  }
  return groups
}

/** Where wraps stand closer than entries do, the distance between the two tells them apart. */
function findLeading(lines: readonly Printed[], right: number): number | undefined {
  const gaps = lines.slice(1).flatMap((line) => (Number.isFinite(line.gap) ? [line.gap ?? 0] : []))
  const [least, most] = [Math.min(...gaps), Math.max(...gaps)]
  if (gaps.length < 2 || most - least < 1.5 || most > 2.5 * least) return undefined
  const middle = (least + most) / 2
  const roomy = lines.some((line, at) => {
    const last = lines[at - 1]
    return last !== undefined && (line.gap ?? 0) < middle && wouldFit(last, line, right)
  })
  return roomy ? undefined : middle
}

const usual = 166
const count = (text: string, sign: RegExp) => text.match(sign)?.length ?? 0
const joined = (group: readonly Printed[]) => group.map((one) => one.text).join(' ')

/** Whether what stands so far cannot end here: an open bracket, a hanging "of", a year alone on the next line. */
export function isTorn(group: readonly Printed[], next: Printed): boolean {
  const sofar = joined(group)
  return count(sofar, /\(/g) > count(sofar, /\)/g) || dangling.test(sofar) || /^(?:\(|(?:19|20)\d\d$)/.test(next.text)
}

/** Weighs what speaks for a wrap against what speaks for a new entry, once the line had no room for the next word. */
function isWrap(group: readonly Printed[], next: Printed, right: number): boolean {
  const last = group.at(-1)
  if (!last) return false
  const { end, slack } = endWithNext(last, next)
  if (end < right - slack) return false
  if (continuing.test(next.text)) return true
  if (/[)®™]$/u.test(last.text)) return false
  const sofar = joined(group)
  // A long word would have found no room behind most lines, so its overflow says little.
  const overflow = Math.log((0.7 * (right - last.x)) / Math.max(1, end - last.end)) - 0.2
  // Most files have a column of this width; only some are narrower.
  const unsure = end - last.x < usual ? -0.4 : 0
  const weight = overflow + unsure + weighEnd(last.text, next.text) + weighBeginning(sofar, next.text) - 0.3 * (group.length - 1)
  return weight + (isSentenceCase(sofar) ? -2 : 0) > 0
}

// "Diver", "Operator", "Commercialista": who somebody may call themselves afterwards.
const agent = /\p{L}{2,}(?:[ndgsvlt]er|tor|ist|ista|eur|ant)(?:in|rice|euse)?$/u

function weighEnd(last: string, next: string) {
  if (/(?:Certificate|Certification|Zertifikat|Diplom|\d)$/.test(last)) return -4
  if (ranks.test(next)) return 0
  return ends.test(last) ? -2.4 : agent.test(last) ? -1 : 0
}

function weighBeginning(sofar: string, next: string) {
  const words = next.split(' ').length
  if (ranks.test(next)) return words < 3 ? 2 : 0
  if (begins.test(next) && words > 1 && sofar.split(' ').length > 1) return -2.4
  return words === 1 ? 1 : words === 2 ? 0.2 : -0.2
}

/** "Forecasting demand for islands": a capital after it begins something else. */
function isSentenceCase(text: string) {
  const words = text
    .split(/\s+/)
    .slice(1)
    .filter((word) => /^\p{L}{4,}/u.test(word))
  return words.length > 1 && words.filter((word) => /^\p{Ll}/u.test(word)).length > 0.5 * words.length
}
