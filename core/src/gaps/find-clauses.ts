import { isDeed } from './cut-phrases.ts'
import { findCredentials } from './find-credentials.ts'
import { findKnownNames } from './find-known-names.ts'
import { addressing, askingAloud, asksOpenly, boiler, offering, optional, tellsOfWork } from './part-words.ts'
import type { Part, Posting } from './posting.ts'
import { unshout } from './unshout.ts'

const strengths: Record<Told, number> = { must: 1, plain: 0.7, tasks: 0.5, nice: 0.4 }

type Told = Exclude<Part, 'none' | 'title'>
export type Clause = { text: string; part: Told; under: Part; listed: boolean; strength: number }
/** `isBare`: no heading in the whole posting says that something is asked for. */
type Under = { part: Told; listed: boolean; isBare: boolean }

const most = { clauses: 800, characters: 600 }

/** The pieces of a posting that may ask for something; what a company says of itself, offers or has to say by law is none. */
export function findClauses({ lines, company }: Posting): Clause[] {
  const isBare = !lines.some(({ part }) => part === 'must' || part === 'nice')
  return lines
    .flatMap(({ text, part, listed }) => {
      if (part === 'none' || part === 'title') return []
      const plain = company ? text.replaceAll(company, ' ') : text
      return unshout(plain.replace(/\bhiring (?=managers?\b)/giu, ''))
        .slice(0, 20_000)
        .split(sentenceEnd)
        .filter((sentence) => part !== 'plain' || listed || !offering.test(sentence))
        .flatMap((sentence) => toClauses(sentence, { part, listed, isBare }))
    })
    .slice(0, most.clauses)
}

const noNeed =
  /\bno [^,;]{2,40} (?:needed|required|necessary)\b|^[^,;]{2,40} (?:is|are) not (?:needed|required|necessary|a requirement)\b(?! but)|^(?:not (?:needed|required|necessary)|you (?:don['’]?t|do not) need|no need)\b/iu
const sentenceEnd =
  /(?<=[.!?])(?<!\b(?:e\.g|i\.e|etc|incl|min|approx|Prof|Dr|Mr|Ms|Mrs|St|Sr|Jr|B\.Sc|M\.Sc|B\.S|M\.S|B\.A|Ph\.D)\.?)\s+(?=[\p{Lu}\d"(])/u

/** "Herd recording in Herdwatch or similar." asks by naming; "420 cows, a new parlour." does not. */
const namesOnly = (sentence: string) =>
  !/\b(?:is|are|was|were|we|our|us|has|have|you|your)\b|[$£€]/iu.test(sentence) &&
  (findCredentials(sentence).length > 0 ||
    /\bor similar\b|\bknowledge\b|\bskills?\b/iu.test(sentence) ||
    findKnownNames(sentence).length > 0)

/** What stands between two semicolons is told as its sentence is, unless it says otherwise. */
function toClauses(sentence: string, under: Under): Clause[] {
  const whole = tellPart(sentence, under)
  const wishes = splitPieces(sentence).flatMap(cutWishes)
  return wishes.flatMap((text) => {
    const own = tellPart(text, under)
    const told = own === 'plain' ? whole : own
    if (told === 'plain') return []
    const strength = under.part === 'plain' && told === 'must' ? strengths.plain : strengths[told]
    return [
      {
        text,
        part: told,
        under: under.part,
        listed: under.listed,
        strength: strength * (told !== 'nice' && optional.test(text) ? 0.45 : 1),
      },
    ]
  })
}

// What a body has to bear is no skill.
const bodily =
  /\b(?:lift|carry|stand|standing|sit|sitting|bend|kneel|climb|push|pull)\b[^,;]{0,60}\b(?:lbs?|pounds|kgs?|kilos|hours|periods)\b|primary colou?rs|colou?r vision|normal (?:range of )?hearing/iu
const isAskedAnyway = (piece: string) =>
  /\b(?:required|essential|must|needed)\b/iu.test(piece) && findCredentials(piece).length > 0

const splitPieces = (sentence: string) =>
  sentence
    .split(/;\s+/)
    .map((piece) => piece.trim().slice(0, most.characters))
    .filter(
      (piece) => piece !== '' && (!boiler.test(piece) || isAskedAnyway(piece)) && !noNeed.test(piece) && !bodily.test(piece),
    )

const isTold = (sentence: string) =>
  tellsOfWork.test(sentence) && !/\b(?:experience|skills|knowledge|degree|certif\w+|licen[cs]e)\b/iu.test(sentence)

/** "You solve tickets" tells of the work, "you have" of what is asked, whatever stands above. */
function tellPart(sentence: string, under: Under): Told {
  const { part } = under
  if (part !== 'plain' && part !== 'tasks') return part
  if (asksOpenly.test(sentence)) return 'must'
  if (isTold(sentence)) return 'tasks'
  if (part === 'tasks') return /\b(?:required|preferred|years?['’]? (?:of )?experience)\b/iu.test(sentence) ? 'must' : part
  return tellPlain(sentence, under)
}

/** "Manage daily cash positions", "Interviews applicants": told of the work, whoever does it. */
const startsWithDeed = (sentence: string) => isDeed(/^[\p{L}-]+/u.exec(sentence)?.[0].toLowerCase() ?? '') && /\s/.test(sentence)

function tellPlain(sentence: string, { listed, isBare }: Under): Told {
  if (askingAloud.test(sentence) || (isBare && namesOnly(sentence))) return 'must'
  if (startsWithDeed(sentence)) return 'tasks'
  return listed || addressing.test(sentence) ? 'tasks' : 'plain'
}

/** "BLS required, ACLS preferred": what is only wished for is a clause of its own. */
function cutWishes(sentence: string): string[] {
  if (!optional.test(sentence)) return [sentence]
  const parts = sentence.split(
    /,\s+(?=(?:ideally|preferably)\b)|,\s+(?=[^,]*\b(?:preferred|a plus|desirable|an advantage|is nice|welcome)\b)/u,
  )
  return parts.filter((part) => part.trim() !== '')
}
