import type { Known } from '../facet.ts'
import { clauseAround, lowerStarts, quoteAround } from '../texts.ts'
import { isKnownSchool } from './normal-school.ts'
import { type NamedOrganisation, readOrganisation } from './read-organisation.ts'

export type FoundOrganisation = Known & { organisation: NamedOrganisation; as: 'work' | 'education' }

const name = String.raw`((?:\p{Lu}|\d+\p{Lu})[\p{L}\p{N}&'’+-]*(?:\s(?:(?:of|and|the|de|du|do|da|für|for)\s(?:the\s)?|&\s)?\p{Lu}[\p{L}\p{N}&'’+-]*){0,4})`
/** Words by which somebody tells of having worked there; "worked with" tells of customers as often, so only some take "with". */
const jobs = [
  String.raw`\b(?:jobs?|interned|intern|internship|apprentice|apprenticed|apprenticeship|stints?|spells?|placement|secondment|seconded|temped|temping|temp|career|graduate scheme|graduate trainee|trainee|summers?|shifts|barista|waiter|waitress|cashier|porter|work experience|co-op|paper round|nights|weekends)\b(?:\s[\p{L}'’-]+){0,4}?\s(?:at|with|for|to|in|on)\s(?:the\s)?`,
  String.raw`\b(?:worked|working|works|work|employed|started|began|starting|start|cut my teeth|learnt|learned|trained|years|months|decade|time|days|once|back|engineer|analyst|clerk|assistant|packer|driver|nurse|designer|developer|manager|accountant|teacher|consultant|researcher|buyer|planner|job)\b(?:\s[\p{L}'’-]+){0,3}?\sat\s(?:the\s)?`,
  String.raw`\b(?:worked|working|work|temped|interned|drove|waited tables|packed (?:boxes|shelves)|stacked shelves|delivered (?:papers|parcels)|freelanced)\sfor\s(?:the\s)?`,
  String.raw`\b(?:joined|left|leaving|joining|alumn(?:us|a|i) of|ex-|formerly (?:of|at|with)|previously (?:at|with)|come from a job at)\s?(?:the\s)?`,
]
const schools = [
  String.raw`\b(?:master['’]?s|masters|MSc|MA|MBA|bachelor['’]?s|BSc|BA|MSc|LLM|PhD|Ph\.D\.?|MEng|BEng|msc|mba|bsc|degree|phd|doctorate|diploma|postgrad|postgraduate|undergrad|undergraduate|studied|studying|studies|graduated|graduate|educated|student|alum|alumna|alumnus|years|thesis|qualified|trained|exchange|semester|term|course|classes|enrolled|dropped out|school|college|read|went)\b(?:\s[\p{L}'’-]+){0,4}?\s(?:at|from|of|to|in)\s(?:the\s)?`,
]
const jobCues = jobs.map((cue) => new RegExp(cue + name, 'gu'))
const schoolCues = schools.map((cue) => new RegExp(cue + name, 'gu'))
const schoolLike =
  /(?<![\p{L}-])(?:U|Uni|Univ\.?|University|Università|Universidade|Universität|Universidad) (?:of|do|de|di|degli Studi di|da) \p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?|\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2} (?:Uni|Univ|University|Polytechnic|Grammar|High School|Secondary School)\b(?! (?:Hospital|Press|Challenge))/gu
/** Months, days and languages begin with capitals too, and no one worked at them. */
const never =
  /^(?:I|I'm|I’m|It|The|My|We|He|She|They|Our|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter|English|French|German|Spanish|Home|Work)$/u

/** What stands behind the words of a cue; "Marlow and Finch" may be one firm or two. */
function listBehind(text: string, cue: RegExp): { said: string; at: number }[] {
  return [...text.matchAll(cue)].flatMap((match) => {
    const said = match[1] ?? ''
    const at = match.index + match[0].length - said.length
    const second = / (?:and|&) (?:the )?(?=\p{Lu})/u.exec(said)
    if (!second) return [{ said, at }]
    const behind = second.index + second[0].length
    return [
      { said, at },
      { said: said.slice(0, second.index), at },
      { said: said.slice(behind), at: at + behind },
    ]
  })
}

const hasName = (said: string) => /^\p{Lu}|^\d/u.test(said) && !never.test(said)

/** Employers and schools that running words name: "a Saturday job at Marlow Hardware", "my master's at Leeds Uni". */
export function findOrganisations(text: string): FoundOrganisation[] {
  const taken = new Set<string>()
  const found: FoundOrganisation[] = []
  const add = (said: string, at: number, as: FoundOrganisation['as']) => {
    const bare = said.replace(/['’]s?$/u, '')
    const known = as === 'education' && isKnownSchool(bare) && /\b(?:at|from|went to)\s(?:the\s)?$/iu.test(text.slice(0, at))
    const organisation = hasName(bare) ? readOrganisation(bare, known) : undefined
    if (!organisation || (as === 'education' && !organisation.isSchool) || taken.has(`${as} ${bare}`)) return
    taken.add(`${as} ${bare}`)
    const end = at + bare.length
    found.push({
      organisation,
      as: organisation.isSchool ? 'education' : as,
      words: quoteAround(text, at, end),
      told: clauseAround(text, at, end),
    })
  }
  for (const match of text.matchAll(schoolLike)) add(match[0], match.index, 'education')
  const lowered = lowerStarts(text)
  const addBehind = (cues: readonly RegExp[], as: FoundOrganisation['as']) => {
    for (const { said, at } of cues.flatMap((cue) => listBehind(lowered, cue))) add(said, at, as)
  }
  addBehind(schoolCues, 'education')
  addBehind(jobCues, 'work')
  return found
}
