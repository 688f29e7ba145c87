import type { Invitee } from './invite.ts'
import { isSchedulingDomain } from './is-human.ts'
import { isFreemail, nameOfLabel, ownerLabel, plainWords } from './plain-words.ts'

const jobNoun =
  /\b(?:engineer|developer|programmer|manager|designer|analyst|scientist|director|lead|architect|consultant|specialist|coordinator|administrator|accountant|assistant|associate|intern|officer|owner|researcher|technician|nurse|teacher|lecturer|professor|editor|writer|head of|vp|vice president|chief|cto|ceo|cfo|coo|strategist|representative|executive|advisor|adviser|planner|buyer|attorney|counsel|paralegal|therapist|pharmacist|physician|producer|recruiter|partner|supervisor|controller|auditor|sre|devops|qa|tester|entwickler|entwicklerin|ingenieur|ingenieurin|leiter|leiterin|berater|beraterin|ingeniero|ingeniera|desarrollador|desarrolladora|ingénieur|développeur|ontwikkelaar|sviluppatore)\b/i
const noise = new Set(
  'interview interviews call phone video screen screening round rounds chat meeting meet conversation discussion session intro introduction introductory initial first second third final onsite on site panel hiring manager technical tech coding system design behavioral behavioural culture fit virtual remote zoom teams google invitation invite invited updated canceled cancelled accepted confirmed confirmation tentative re fwd fw new your you with at for the a an of and to in from by via role position job candidate recruiter hr follow up part stage 1 2 3 4 5 30 45 60 min mins minutes hour 1st 2nd 3rd abgesagt einladung aktualisiert vorstellungsgesprach gesprach bei mit fur als entretien avec chez pour entrevista con en colloquio superday loop exercise case study presentation take home review debrief reminder scheduled schedule'.split(
    ' ',
  ),
)
const separators =
  /\s+[-–—|•·/]+\s+|\s*(?:<>|<->|↔|\|\||[:|,;()[\]@–—&+]|\/\/)\s*|\s+\b(?:with|at|for|x|and|bei|mit|für|als|avec|chez|pour|con|en|per|presso)\b\s+/iu

const stripNoise = (segment: string): string => {
  const words = segment.trim().split(/\s+/)
  while (words.length > 0 && noise.has(plainWords(words[0] ?? '') || 'a')) words.shift()
  while (words.length > 0 && noise.has(plainWords(words.at(-1) ?? '') || 'a')) words.pop()
  return words.join(' ')
}

const isSomeone = (segment: string, names: Set<string>): boolean => {
  const plain = plainWords(segment)
  return [...names].some((name) => name === plain || name.split(' ')[0] === plain)
}

/** A job is kept whole, "Senior Product Manager": its words are no noise, unlike a lone "Hiring manager". */
const isRole = (segment: string): boolean => jobNoun.test(segment) && !/^hiring manager$/i.test(segment.trim())

const trimRole = (segment: string): string =>
  segment
    .replace(/\b(?:interview|role|position|job|call|screen|phone screen|opening)s?\b.*$/i, '')
    .replace(/^(?:the|a|an|your|interview|our)\s+/i, '')
    .trim()

/** RFC 2606: these belong to nobody. */
const reserved = /(?:^|\.)example\.(?:com|org|net)$|\.(?:invalid|localhost)$/

const domainsOf = (invitees: Invitee[]): string[] => {
  const domains = [...invitees]
    .sort((a, b) => Number(b.organizer) - Number(a.organizer))
    .map(({ email }) => email?.split('@')[1] ?? '')
  return [...new Set(domains)].filter(
    (domain) => domain.includes('.') && !isFreemail(domain) && !isSchedulingDomain(domain) && !reserved.test(domain),
  )
}

const kindOfHouse =
  'AG|SE|GmbH|KG|KGaA|UG|SA|SAS|SARL|SpA|SL|BV|NV|AB|AS|ASA|Oy|PLC|LLP|LLC|Ltd|Limited|Inc|Corp|Corporation|Company|Co|Group|Gruppe|Holdings?|Labs?|Energy|Energie|Health|Healthcare|Care|Bank|Software|Systems?|Technolog(?:y|ies)|Tech|Solutions|Robotics|Industries|Partners|Consulting|Capital|Studios?|Media|Foods?|Pharma|Insurance|Logistics|University|Hospital|Foundation|Institute|International|Services|Networks?|Analytics|Ventures|Airlines|Motors|Works|Payments'
/** A mail domain often leaves out the end of a name: "solstice" is written "Solstice Energy". */
const goesOn = (text: string, phrase: string): string => {
  const rest = text.slice(text.indexOf(phrase) + phrase.length)
  return new RegExp(`^(?:\\s+(?:&\\s+)?(?:${kindOfHouse})\\b(?!['’-]))+`, 'u').exec(rest)?.[0].replace(/\s+/g, ' ') ?? ''
}

/** The words of a text that spell the label of a mail domain, as their owner writes them: `acmelabs` is "ACME Labs". */
const spelledIn = (text: string, label: string): string | undefined => {
  const words = text
    .slice(0, 2000)
    .split(/[^\p{L}\p{N}.&'-]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
  const bare = label.replaceAll('-', '')
  for (let at = 0; at < words.length; at++) {
    for (const count of [1, 2, 3]) {
      const phrase = words.slice(at, at + count).join(' ')
      if (plainWords(phrase).replaceAll(' ', '') === bare && /\p{Lu}/u.test(phrase))
        return phrase.replace(/[.'-]+$/, '') + goesOn(text, phrase)
    }
  }
  return undefined
}

type Event = { title: string; description: string | null; invitees: Invitee[] }

const companyInDescription = (description: string | null): string | undefined => {
  const found =
    /\b(?:interview(?:ing)? (?:with|at)|role at|position at|opportunity (?:with|at)|company:)\s+(?:the\s+)?((?:\p{Lu}[\p{L}\p{N}&.'-]*)(?:\s+\p{Lu}[\p{L}\p{N}&.'-]*){0,3})/u.exec(
      (description ?? '').slice(0, 3000),
    )
  return found?.[1]?.replace(/[.'-]+$/, '')
}

const roleInDescription = (description: string | null): string | undefined => {
  const found =
    /(?:\b(?:role|position|job title|job|stelle|poste|puesto)\s*:\s*|\b(?:for|as) (?:the|our|a|an) (?:role|position|job) (?:of |as )?|\b(?:for|about) (?:the|our) )([^\n.,;:()]{3,80}?)(?=\s+(?:role|position|opening|job|team|at|with|in|on|and)\b|[\n.,;:()]|$)/i.exec(
      (description ?? '').slice(0, 3000),
    )
  const role = found?.[1]?.trim()
  return role && isRole(role) ? role : undefined
}

const interviewish =
  /\b(?:interview\w*|screen\w*|on ?site|candidate|recruit\w*|hiring|role|position|gesprach|entretien|entrevista|colloquio|vorstellungs\w*|chat|intro\w*|call|round|meet)\b/

/** What stands behind "at" in a title is a company, if it is a name: not an hour, a room or a team. */
const companyAt = (title: string): string | undefined => {
  const found =
    /(?:\s(?:at|bei|chez|en|presso)\s(?:(?:the|der|dem|la|le|los|las)\s)?|@\s*)((?:\p{Lu}|\d+\p{L})[\p{L}\p{N}&.'-]*(?:\s+(?:&\s+)?\p{Lu}[\p{L}\p{N}&.'-]*){0,3})/u.exec(
      title,
    )?.[1]
  const name = found?.replace(/\s+(?:HQ|Office|Headquarters|Interview|Team)\b.*$/i, '').replace(/[.'-]+$/, '')
  return name && !/^\d+(?:am|pm|h)$/i.test(name) ? name : undefined
}

const readTitle = (title: string, names: Set<string>) => {
  const segments = title
    .split(separators)
    .map((part) => part?.trim() ?? '')
    .filter(Boolean)
  const role = segments
    .filter(isRole)
    .map(trimRole)
    .find((part) => part && !noise.has(plainWords(part)))
  const left = segments
    .filter((segment) => !isRole(segment) && !isSomeone(segment, names))
    .map(stripNoise)
    .find((segment) => /\p{Lu}/u.test(segment) && !isSomeone(segment, names) && segment.split(' ').length <= 5)
  return { role, left }
}

/** Which company and role an invite is about, as far as its title, its senders and its text say. */
export const guessOpportunity = ({ title, description, invitees }: Event): { company: string | null; role: string | null } => {
  const { role, left } = readTitle(title, new Set(invitees.map(({ name }) => plainWords(name)).filter(Boolean)))
  const labels = domainsOf(invitees).map(ownerLabel).filter(Boolean)
  const [label] = labels
  const text = `${title}\n${description ?? ''}`
  const named = companyAt(title)
  const guesses = [
    () =>
      labels.some((each) =>
        plainWords(named ?? '')
          .replaceAll(' ', '')
          .startsWith(each.replaceAll('-', '')),
      )
        ? named
        : undefined,
    () => labels.map((each) => spelledIn(text, each)).find(Boolean),
    () => named,
    () => (label ? nameOfLabel(label) : undefined),
    () => (interviewish.test(plainWords(title)) ? left : undefined),
    () => companyInDescription(description),
  ]
  let company: string | undefined
  for (const guess of guesses) company ??= guess()
  return { company: company?.slice(0, 300) || null, role: (role ?? roleInDescription(description))?.slice(0, 300) || null }
}
