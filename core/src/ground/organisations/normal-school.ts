import { placeKey } from '../places/place-key.ts'
import { townNamesOfEurope } from '../places/town-names-of-europe.ts'
import { schoolNames } from './school-names.ts'
import { schoolParts } from './school-parts.ts'

/** Words of other languages, and what they are called here. */
const translated: Record<string, string> = {
  ...Object.fromEntries(
    'universidade universidad universita universitat universite universiteit universitet universitetet uniwersytet univerzita univerzitet universitatea universitas yliopisto university univ uni universitaet'
      .split(' ')
      .map((word) => [word, 'university']),
  ),
  ...Object.fromEntries(
    'technische technischen technical tecnica tecnico technique tekniska tekniske technion'
      .split(' ')
      .map((word) => [word, 'technical']),
  ),
  ...Object.fromEntries(
    'politecnico politecnica politecnic politechnika polytechnique polytechnische polytechnic politecnic'
      .split(' ')
      .map((word) => [word, 'polytechnic']),
  ),
  ...Object.fromEntries('institut instituto istituto institute institutt instytut'.split(' ').map((word) => [word, 'institute'])),
  ...Object.fromEntries('hogskola hogskolan hochschule hogeschool fachhochschule'.split(' ').map((word) => [word, 'hochschule'])),
  ...Object.fromEntries('ecole escola escuela scuola schule skola school'.split(' ').map((word) => [word, 'school'])),
  ...Object.fromEntries(
    'catolica cattolica catholique katholieke katholische catholic'.split(' ').map((word) => [word, 'catholic']),
  ),
  ...Object.fromEntries(
    'federal nacional national nazionale nationale'
      .split(' ')
      .map((word) => [word, word.startsWith('n') ? 'national' : 'federal']),
  ),
}
const dropped = new Set(
  'of studi the at in and de do da di du del della degli dos das la le les el der die das des zu zur van von fur for i og och y e a d l an'.split(
    ' ',
  ),
)
/** "Miami University" lies in Ohio, the "University of Miami" in Florida; with these the order of words tells. */
const ordered = /\b(?:miami|york|newcastle|lincoln|pennsylvania|washington|concordia)\b/
const schoolWord =
  /\b(?:university|uni|univ|u of|universit\p{L}*|universi[dt]ad\p{L}*|uniwersytet|yliopisto|college|school|gymnasium|gymnasiet|hochschule|fachhochschule|hogeschool|h[oö]gskola\p{L}*|polytech\p{L}*|politec\p{L}*|institute of technology|instituto superior|[ée]cole|academy|akademie|lyc[ée]e|liceo|escola|escuela|conservator\p{L}*|conservatoire|faculty|faculdade|fakultät|seminary|bootcamp|kolleg|TU|FH|IIT|IIM|NIT)\b/iu

const towns = new Map<string, string>()
for (const row of townNamesOfEurope.trim().split('\n')) {
  const names = row.slice(row.indexOf(': ') + 2).split('|')
  for (const name of names)
    if (placeKey(name).length > 3 && !towns.has(placeKey(name))) towns.set(placeKey(name), placeKey(names[0] ?? ''))
}

const bare = (name: string) =>
  placeKey(name.replace(/&/g, ' and ').replace(/^(?:the )?(?:U|Uni|Univ\.?) of /iu, 'University of ')).replace(/^the /, '')

/** The words of a school's name without language, order and filling: "Universidade do Porto" and "University of Porto" are one. */
export function schoolKey(name: string): string {
  const words = bare(name)
    .replace(/\b(?:university of applied sciences|fachhochschule|fh)\b/g, 'hochschule')
    .replace(/\btu\b/g, 'technical university')
    .replace(/\bi i t\b|\biit\b/g, 'indian institute technology')
    .replace(/\b(?:university|universiteit|universitat) of technology\b/g, 'technical university')
    .split(' ')
    .map((word) => translated[word] ?? towns.get(word) ?? word)
    .filter((word) => !dropped.has(word))
  const keep = ordered.test(words.join(' ')) && words.length <= 3
  return `school:${(keep ? words : [...new Set(words)].sort()).join(' ')}${keep && /\bof\b|\bdo?\b/.test(bare(name)) ? ' of' : ''}`
}

type Known = { key: string; label: string; parents: string[] }
const known = new Map<string, Known>()
const learn = (names: readonly string[], parents: string[]) => {
  const label = names[0] ?? ''
  const one = { key: schoolKey(label), label, parents }
  for (const name of names) {
    known.set(bare(name), one)
    if (schoolWord.test(name)) known.set(schoolKey(name), one)
  }
}
for (const row of schoolNames.trim().split('\n')) learn(row.split('|'), [])
for (const row of schoolParts.trim().split('\n')) {
  const [part = '', whole = ''] = row.split(' < ')
  learn(part.split('|'), [findKnown(whole)?.key ?? schoolKey(whole)])
}

function findKnown(name: string): Known | undefined {
  return known.get(bare(name)) ?? known.get(schoolKey(name))
}

/** Whether a name, however short, is that of a school that we know. */
export const isKnownSchool = (name: string) => findKnown(name) !== undefined

const within =
  /^(?:.{2,60}\b)?(?:school|college|faculty|department|division|institute|center|centre|fakultät|faculdade|facultad|facoltà) (?:of|for|de|di|für|d[eo])\b/iu

/** A school by whatever name it goes; `sure` when it stands among the schools of a profile. A business school has its university as parent. */
export function readSchool(name: string, sure = false): Known | undefined {
  const outside = name.replace(/\s*\([^)]*\)/g, '').trim()
  const inside = /\(([^)]{2,80})\)/.exec(name)?.[1] ?? ''
  if (bare(outside) === '' || !(sure || schoolWord.test(outside))) return undefined
  const known = findKnown(outside) ?? findByAside(inside, outside)
  if (known) return known
  const whole = findWhole(outside)
  return { key: schoolKey(outside), label: outside, parents: whole ? [findKnown(whole)?.key ?? schoolKey(whole)] : [] }
}

const generic = new Set(
  'university state institute college school technical technology national federal catholic polytechnic'.split(' '),
)
const tellingWords = (key: string) =>
  key
    .replace(/^school:/, '')
    .split(' ')
    .filter((word) => word.length > 2 && !generic.has(word))

/** What stands in brackets, if it is another name of this school: the letters of two schools may be the same ("OSU"). */
function findByAside(inside: string, outside: string): Known | undefined {
  const found = bare(inside).length > 2 ? findKnown(inside) : undefined
  if (!found || /\s/.test(inside.trim())) return found
  const words = tellingWords(schoolKey(outside))
  return tellingWords(found.key).some((word) => words.includes(word)) ? found : undefined
}

/** The university in "College of Engineering, University of Michigan". */
function findWhole(name: string): string | undefined {
  const parts = name.split(
    /\s*,\s*|\s+[-–—|]\s+|\s+at\s+(?=(?:the\s)?Universi|\p{Lu}\S+\sUniversity)|(?<=\bUniversity)\s+(?=(?:\p{Lu}\S+\s){0,3}(?:School|College|Faculty|Institute)\b)/u,
  )
  const whole = parts.find((part) => !within.test(part) && (schoolWord.test(part) || findKnown(part)))
  return parts.length > 1 && parts.some((part) => within.test(part)) ? whole : undefined
}
