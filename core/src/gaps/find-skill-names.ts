import { findSkills, type SkillFind, skills, tokenize } from '../skills/index.ts'
import { languages, notSkill, vague } from './name-words.ts'
import type { Part } from './posting.ts'

/** A skill named in a clause; `group` is the skill of ours that it belongs to. */
export type SkillName = { name: string; group: string | null; start: number; end: number; tool: boolean }

const isTool = (term: string) => /[\p{Lu}]|\d/u.test(term)

const vagueFlat = new Set([...vague].map(flat))
const isVague = (words: string) => vagueFlat.has(flat(words))

/** Skills that we know by name, the longest first; a tool has to be written as one. */
function findKnown(clause: string, part: Part): SkillName[] {
  const finds = findSkills(clause)
    .filter((find) => (isTool(find.term) ? isWritten(clause, find) : find.how === 'name' && isNamed(clause, find, part)))
    .sort((a, b) => b.end - b.start - (a.end - a.start) || Number(a.how === 'shows') - Number(b.how === 'shows'))
  const kept: SkillName[] = []
  for (const find of finds) {
    const { start, end, term } = find
    if (!kept.some((other) => start < other.end && other.start < end))
      kept.push({ name: clause.slice(start, end), group: groupOf(find), start, end, tool: isTool(term) })
  }
  return kept
}

/** A tool inside a wide skill stands for itself: Ahrefs is not all of SEO. */
const groupOf = ({ skill, term, how }: SkillFind) => (isTool(term) && (how === 'shows' || !isTool(skill)) ? null : skill)

const isWritten = (clause: string, { start, end, term }: SkillFind) => {
  const written = clause.slice(start, end)
  if (
    /^(?:Excel|Spring|Word|Sketch|Express|Lever|Rust|Swift|Square|Go|Sage|Epic|Lead|Shell|Node|Chef|Puppet|Spark|Hive|Outlook|Teams)$/.test(
      written,
    ) &&
    start === 0 &&
    /^\s+(?:at|in|on|the|your|our|a|with us|up|out|by)\b/.test(clause.slice(end))
  )
    return false
  return (
    [...term].every((letter, at) => !/\p{Lu}/u.test(letter) || written[at] === letter) ||
    (written.toLowerCase() === term.toLowerCase() && /^\p{Lu}/u.test(written))
  )
}

const cue =
  /(?:experience[ds]?|knowledge|skills?|skilled|proficien\w+|familiar\w*|expertise|understanding|background|trained|training|competen\w+|grasp|command|versed|specialis\w+|specializ\w+|certifi\w+|ability|able|capab\w+|track record|comfort\w*|confident|responsib\w+|fluen\w+|practice|practised|basics|excellent|strong|good|sound|solid|proven|advanced|hands-on|expert)\b/iu

// What one does with others is said in every posting; as a task it asks for nothing.
const isAmongPeople = new Set(skills.filter(({ trade }) => trade === 'people').map(({ name }) => name))

/** In a posting "optimize" is not optimization: the word itself has to stand there, in one number or the other. */
const isSurface = (written: string, term: string) => flat(written) === flat(term)
function flat(text: string) {
  return text
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .replace(/isation/g, 'ization')
    .replace(/(ell|ill)ing\b/g, (all) => all.replace('ll', 'l'))
    .replace(/our\b/g, 'or')
    .replace(/ies\b/g, 'y')
    .replace(/(?<=[^s\s])s\b/g, '')
}

function isNamed(clause: string, { skill, start, end, term }: SkillFind, part: Part): boolean {
  if (!isSurface(clause.slice(start, end), term)) return false
  const words = clause.slice(start, end).toLowerCase()
  const isLong = /\s|-/.test(words.trim())
  if (part === 'tasks') return isLong && !isVague(words) && !isAmongPeople.has(skill)
  if (!isVague(words)) return isLong || part !== 'plain' || cue.test(clause)
  // "Communication skills", "experience in sales", or an item of its own.
  const around = `${clause.slice(Math.max(0, start - 45), start)}|${clause.slice(end, end + 22)}`
  return (
    /(?:experience|knowledge|background|expertise|skills?|proficien\w+|competen\w+|training|versed|familiar\w*) (?:in|of|with|on)(?: [\p{L}-]+){0,2} ?\||\|(?:\s(?:and|or) \p{L}+)? ?(?:skills?|experience|knowledge|background|expertise|abilit(?:y|ies))\b/iu.test(
      around,
    ) ||
    (part !== 'plain' && clause.trim().replace(/[.,;]$/, '').length <= words.length + 1) ||
    (/\b(?:excellent|strong|good|great|outstanding|solid|clear|confident) (?:\p{L}+ )?\|/iu.test(around) && part === 'must')
  )
}

const opening =
  /(?:(?:experience|experienced|proficien(?:cy|t)|knowledge|familiar(?:ity)?|skilled|skills|expertise|expert|understanding|fluen(?:cy|t)|background|competen(?:ce|cy|t)|hands-on|comfort(?:able)?|confident|versed|command|grasp|exposure|trained|training|certified|comfort|working|work|used|ability to use|use|basics|mastery|literate)\s+(?:(?:in|of|with|on|using|to|use of|both|working with|either|running|at|handling|operating|reading|building|writing|managing)\s+){1,3}|\b(?:such as|e\.g\.?,?|for example|including|like|ideally|preferably|using|stack:|tools?:|tools such as)\s+|\(\s*)/giu
const closing =
  /\s*(?:[.;:()!?]|\s[–—-]\s|\b(?:is|are|was|who|which|that|in order|to (?!date)|so|because|as well as|at|within|while|from|by|into|required|preferred|desirable|would|a plus|an advantage|ideally|preferably|is a|if|where|when|across|during|under|toward|towards|through|over|but|on (?:the|a|your|our)|in (?:a|an|the|our|your|their|this)|for (?:a|an|the|our|your)|of (?:the|our|a)|with (?:a|an|the|our))\b)/iu
const joint = /\s*(?:,\s*(?:and|or|&)?\s*|\s(?:and\/or|and|or|&)\s|\s*\/\s*(?=\p{Lu})|;\s*|\s\+\s)/u
const leading =
  /^(?:(?:strong|good|great|excellent|proven|sound|basic|basics of|basics|advanced|solid|working|deep|relevant|previous|prior|fluent|confident|hands-on|native|native-level|very|demonstrable|demonstrated|some|practical|professional|extensive|exceptional|outstanding|first|initial|general|thorough|in-depth|detailed|intermediate|expert|excellent|common|modern|at least|minimum|knowledge of|experience (?:with|in|of)|understanding of|familiarity with|proficiency (?:in|with)|skills in|skilled in|use of|using|ideally|preferably|both|either|or|and|the|a|an|your|our|other|similar|working with|work with|ability to|able to|clear|confident with|comfortable with|good with|e\.g\.?|such as|including|like|equivalent|new|current|valid)\s+)+/iu
const trailing =
  /(?:\s+(?:language|skills?|experience|knowledge|basics|expertise|abilities|ability|background|proficiency|certification|tools?|software|systems?|platforms?|or (?:similar|equivalent|comparable|related).*|and (?:similar|the like|others?).*|etc\.?|preferred|required|desirable|desired|a plus|is a plus|a bonus|an advantage|necessary|essential|welcome|ideally|at speed|attitude|tool))+$/iu

/** What a list after "experience with" or "such as" names, and the items of a list of requirements. */
function findListed(clause: string, { part, listed }: { part: Part; listed: boolean }): SkillName[] {
  const found: SkillName[] = []
  for (const match of clause.matchAll(opening)) {
    const from = match.index + match[0].length
    const until = closing.exec(clause.slice(from))
    const names = splitNames(clause, { from, to: until ? from + until.index : clause.length })
    const onlyTools =
      match[0].startsWith('(') ||
      (part === 'plain' && !/experien|proficien|knowledge|familiar|skilled|expertise|fluen|certified/iu.test(match[0]))
    found.push(...(onlyTools ? names.filter((one) => one.tool && part !== 'plain') : names))
  }
  const words = clause.split(/\s+/).length
  if (
    (part === 'must' || part === 'nice') &&
    words <= (listed ? 9 : 7) &&
    !/\b(?:you|we|your|our|is|are|will|have|has|be|can)\b/iu.test(clause)
  )
    found.push(...splitNames(clause, { from: 0, to: clause.length }))
  return found
}

function splitNames(clause: string, { from, to }: { from: number; to: number }): SkillName[] {
  const names: SkillName[] = []
  let at = from
  for (const piece of clause.slice(from, to).split(new RegExp(`(${joint.source})`, 'u'))) {
    const start = at
    at += piece.length
    if (joint.test(piece) && !/[\p{L}\d]{3}/u.test(piece.replace(/\band\b|\bor\b/g, ''))) continue
    const bare = piece.replace(/\([^)]*\)?/g, '').trim()
    const lead = leading.exec(bare)?.[0].length ?? 0
    const name = bare
      .slice(lead)
      .replace(trailing, '')
      .replace(/[\s,.;:!?*"”'’)]+$/u, '')
      .trim()
    if (isName(name))
      names.push({
        name,
        group: wholeGroup(name),
        start: start + piece.indexOf(bare) + lead,
        end: start + piece.indexOf(bare) + lead + name.length,
        tool: isTool(name),
      })
  }
  return names
}

/** The skill of ours that bears this very name. */
const wholeGroup = (name: string) =>
  findSkills(name).find(
    (find) => find.how === 'name' && find.start === 0 && find.end === name.length && (!isTool(find.term) || isTool(find.skill)),
  )?.skill ?? null

const people =
  /(?:managers?|engineers?|scientists?|developers?|designers?|analysts?|recruiters?|executives?|leaders?|nurses?|teachers?|stakeholders?|partners?|colleagues|departments?|functions?|markets?|countries|regions?|concepts?|types?|fields?|disciplines?|domains?|topics?|issues?|solutions?|requirements?|responsibilities|opportunities|initiatives?)$/iu

function isName(name: string): boolean {
  const words = name.split(/\s+/)
  if (
    name.length < 2 ||
    name.length > 45 ||
    words.length > (isTool(name) ? 4 : 3) ||
    !/\p{L}/u.test(name) ||
    notSkill.test(name) ||
    isVague(name)
  )
    return false
  if (people.test(name)) return false
  return !/^(?:to|in|of|for|with|on|at|by|as|be|is|are|up|not|no|who|what|how|when|from|per|you|have|has|can|will|may|ability|able|willing\w*|at|least|must|ideally)\b|\b(?:years?|you|we|our|your|their|us|team|degree|company|environment|candidates?|role|position|field|applicants?|people|others|the|a|an|is|are|of|who|will|have|love|passion|experience|least|with|to|in|for|week|month|day|daily|per)$|\b(?:years?|you|we|your|our|is|are|will|degree|the|equivalent|diploma|week|hours?)\b/iu.test(
    name,
  )
}

/** Names that stand out by how they are written: CamelCase, capitals, digits. */
function findWritten(clause: string, part: Part): SkillName[] {
  if (part !== 'must' && part !== 'nice') return []
  return [
    ...clause.matchAll(
      /(?<![\p{L}\d@./-])(?:\p{Lu}{2,6}\d?(?:\/\p{Lu}{2,6})?|\p{Lu}\p{Ll}+\p{Lu}\p{L}+|\p{Ll}+\p{Lu}\p{Ll}\p{L}+|\p{Lu}[\p{L}]*\d[\p{L}\d.]*|[\p{Lu}&]{2,5}\/[\p{Lu}]{2,5})(?![\p{L}\d])/gu,
    ),
  ]
    .filter(
      (match) =>
        !/^(?:US|USA|UK|EU|CEO|CTO|CFO|COO|VP|HR|IT|PTO|EEO|EOE|GPA|ID|OK|AM|PM|FTE|TBD|FAQ|DOE|LGBTQ?|ADA|LLC|LLP|GMBH|INC|LTD|NHS|NYC|UAE|AND|OR|THE|NOT|MUST|PLUS|YOU|ALL|NO|WE|II|III|IV|VI|CV|PDF|M\/F|M\/W|DEI|SAAS|B2B|PQE|AI|BSC|MSC|MBA|PHD|RN|AP|AR|DE|EC|LEGO|SVP|EVP|CFA|GTM|FY|Q[1-4]|EST|PST|CET|GMT|CA|NY|TX|MA|WA|HQ|WFH|BI|ATS|KPI|OKR|ROI|SME|R&D)$/i.test(
          match[0],
        ),
    )
    .map((match) => ({ name: match[0], group: null, start: match.index, end: match.index + match[0].length, tool: true }))
}

/** The skills in a clause of a posting. */
export function findSkillNames(clause: string, where: { part: Part; listed: boolean }): SkillName[] {
  const found = [...clause.matchAll(languages)].map(
    (match): SkillName => ({
      name: match[0],
      group: match[0],
      start: match.index,
      end: match.index + match[0].length,
      tool: true,
    }),
  )
  const add = (names: readonly SkillName[]) => {
    for (const one of names) if (!found.some((other) => one.start < other.end && other.start < one.end)) found.push(one)
  }
  add(findKnown(clause, where.part))
  if (where.part !== 'tasks') add(findListed(clause, where))
  add(findWritten(clause, where.part))
  return found.sort((a, b) => a.start - b.start)
}

export const nameKey = (name: string) =>
  tokenize(name)
    .map((token) => token.stem)
    .join(' ')
