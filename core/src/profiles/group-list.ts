import { compareWithKnown } from './certificate-names.ts'
import { endWithNext, wouldFit } from './letter-widths.ts'

type Printed = { text: string; x: number; end: number; gap?: number; size?: number }

const small =
  '(?:and|of|for|in|the|to|with|on|at|by|a|an|or|from|using|und|der|die|das|für|von|mit|de|du|des|la|le|et|en|y|e|di|da|do|van|het|w|i|ve)'
const dangling = new RegExp(String.raw`(?:[,&–—:/(-]|(?<=\s)${small})$`, 'u')
const continuing = /^[\p{Ll}&–—,.)/-]/u

// Words with which a certificate, a prize or a paper usually ends or begins.
const ends =
  /(?:^|\s)(?:Certified|Certification|Certificate|Accountant|Professional|Associate|Practitioner|Master|Expert|Specialist|Belt|Fundamentals|Essentials|Foundations?|Basics|Developer|Administrator|Architect|Engineer|Analyst|Coach|Trainer|Owner|Auditor|Nurse|Responder|Instructor|Sigma|Award|Prize|Medal|Fellowship|Fellow|Scholar|Scholarship|Zertifikat|Diplom|Specialization|Specialisation|Course|Training|Programme?|Licen[cs]e|Exam|Badge|Bootcamp|Qualification|\p{Lu}{2,6}|[IVX]+|[A-C][12]|v?\d[\d.]*)$/u
const begins =
  /^(?:Certified|Certificate|Certification|Zertifi\p{L}+|Certificat|Certificado|Licensed|Registered|Chartered|Accredited|Staatlich|AWS|Microsoft|Google|Oracle|Cisco|Salesforce|SAP|IBM|Adobe|HubSpot|LinkedIn|Meta|CompTIA|Azure|Scrum|ITIL|ISO|ISO\/IEC|PADI|PMP|PMI|SAFe|PRINCE2|Project Management|Lean|Six Sigma|TOEFL|IELTS|Cambridge|Goethe|First Aid|Basic|Advanced|Diploma|Introduction|Intro|Learning|Leading|Becoming|Building|Creating|Improving|Managing|Understanding|Communicating|Using|Writing|Programming|Board|Class|Series|Curso|Experto|Formação|Permis|Esame|Abilitazione|Foundations|Fundamentals|The|What|How|Why|Machine Learning|Deep Learning|Neural|Structuring|Convolutional|Python|SQL|Excel|Tableau|Best|Winner|Finalist|Executive|Employee|Dean|President|Premio|Prix|Preis|Prêmio|Borsa|Beca|Bourse|Stipendium|Scholarship)(?![\p{L}])/u
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

const count = (text: string, sign: RegExp) => text.match(sign)?.length ?? 0
const joined = (group: readonly Printed[]) => group.map((one) => one.text).join(' ')

/** Whether what stands so far cannot end here: an open bracket, a hanging "of", a year alone on the next line. */
export function isTorn(group: readonly Printed[], next: Printed): boolean {
  const sofar = joined(group)
  return count(sofar, /\(/g) > count(sofar, /\)/g) || dangling.test(sofar) || /^(?:\(|(?:19|20)\d\d$)/.test(next.text)
}

/** Whether a line that had no room for the next word runs on. The weights were fitted on lists of names that certificates usually bear. */
function isWrap(group: readonly Printed[], next: Printed, right: number): boolean {
  const last = group.at(-1)
  if (!last) return false
  const { end, slack } = endWithNext(last, next)
  if (end < right - slack) return false
  if (continuing.test(next.text)) return true
  const sofar = joined(group)
  const wide = right - last.x
  const overflow = 0.18 * Math.log((0.7 * wide) / Math.max(1, end - last.end))
  return (
    overflow + weighEnd(last.text) + weighSoFar(group, sofar) + weighNext(next, sofar, wide) + weighKnown(sofar, next.text) > 0.8
  )
}

// "Diver", "Operator", "Commercialista": who somebody may call themselves afterwards. "Thinking", "Management": what was learned.
const agent = /\p{L}{2,}(?:[ndgsvltk]er|cher|tor|ist|ista|eur|ant|ician|[^s]ers|nals|body|one)(?:in|rice|euse)?$/u
const topic = /(?:ing|ment|tics|ship|ence|ance|tion|sion|ity|ness|logy|ware|graphy)$/u

const sum = (weights: readonly (readonly [boolean, number])[]) =>
  weights.reduce((total, [holds, weight]) => total + (holds ? weight : 0), 0)

const weighEnd = (last: string) =>
  sum([
    [/(?:Certificate|Certification|Zertifikat|Diplom|\d)$/.test(last), -0.5],
    [ends.test(last), -0.8],
    [agent.test(last), -1.2],
    [topic.test(last), -1],
    [/[)®™]$/u.test(last), -1.5],
  ])

const weighSoFar = (group: readonly Printed[], sofar: string) =>
  sum([
    [sofar.includes(':'), 1],
    [sofar.includes(','), 1.3],
    [group.length > 1, -group.length + 1],
    [isSentenceCase(sofar), -2],
  ])

function weighNext(next: Printed, sofar: string, wide: number) {
  const words = next.text.split(' ').length
  return sum([
    [ranks.test(next.text) && words < 3, 1.3],
    [begins.test(next.text) && words > 1 && sofar.includes(' '), -2.9],
    [words === 1, /^\p{Lu}{4,}$/u.test(next.text) ? -1 : 3.4],
    [words === 2, 0.9],
    [words > 3, -1.4],
    [next.end - next.x > 0.75 * wide, -0.3],
    [next.end - next.x < 0.35 * wide, 1.6],
    [next.text.endsWith(')'), 2.5],
    [/^\S+ (?:of|in|and|&|for|to|with|de|der|für)(?=\s)/u.test(next.text), -1.3],
  ])
}

function weighKnown(sofar: string, next: string) {
  const known = compareWithKnown(sofar, next)
  return sum([
    [known.one, 5],
    [known.neighbours && !known.one, 2.5],
    [known.whole && !known.one, -2.5],
    [known.another && !known.one, -2.5],
    [known.begins && !known.one, -2],
  ])
}

/** "Forecasting demand for islands": a capital after it begins something else. */
function isSentenceCase(text: string) {
  const words = text
    .split(/\s+/)
    .slice(1)
    .filter((word) => /^\p{L}{4,}/u.test(word))
  return words.length > 1 && words.filter((word) => /^\p{Ll}/u.test(word)).length > 0.5 * words.length
}
