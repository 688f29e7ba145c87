import { normalCompany } from '../../people/index.ts'
import { companyNames, companyParts } from './company-names.ts'
import { readSchool } from './normal-school.ts'

/** An organisation for comparing: equal keys are the same house; `parents` are the houses it is a part of. */
export type Organisation = { key: string; label: string; parents: string[]; isSchool: boolean }

const plain = (name: string) =>
  normalCompany(
    name
      .slice(0, 300)
      .replace(/&(?=\s*co\b)/giu, ' ')
      .replace(/&/g, ' and ')
      .replace(/\+/g, ' plus '),
  ).replace(/^the /, '')

const known = new Map<string, string>()
const spellings = new Map<string, string[]>()
for (const row of companyNames.trim().split('\n')) {
  const names = row.split('|')
  for (const name of names) known.set(plain(name), names[0] ?? '')
  spellings.set(plain(names[0] ?? ''), names.map(plain))
}
const parts = new Map<string, string[]>()
for (const row of companyParts.trim().split('\n')) {
  const [part = '', whole = ''] = row.split(' < ')
  parts.set(plain(part), [...(parts.get(plain(part)) ?? []), plain(known.get(plain(whole)) ?? whole)])
}

const country =
  / (?:deutschland|germany|france|uk|united kingdom|usa|us|america|north america|europe|emea|india|ireland|canada|australia|switzerland|schweiz|austria|osterreich|italia|italy|espana|spain|portugal|brasil|brazil|nederland|netherlands|belgium|polska|poland|japan|china|singapore|mexico|international|global|group|holding|holdings|worldwide)$/

/** What stands before the legal form of a branch: "Northwind Germany GmbH". */
const branches = new Set(
  `germany deutschland france uk usa us canada spain espana italy italia austria osterreich switzerland schweiz suisse netherlands
  nederland belgium belgique poland polska portugal ireland sweden sverige norway norge denmark danmark finland suomi japan china india
  brazil brasil mexico australia singapore israel turkey turkiye czech romania hungary ukraine greece argentina chile colombia
  europe emea apac dach nordics iberia benelux international global worldwide`.split(/\s+/),
)
/** Of these nothing is left without the place: Air France is not Air India, and a Bank of China is no bank of. */
const saysLittle = new Set(
  `air bank telekom telecom radio tv university universitat college school hospital museum ministry embassy government city the of in de
  du della for von und and american british royal national red cross food post rail railways energy gas water trade invest visit save
  children doctors teach amnesty transparency credit group holding services consulting partners capital media news times`.split(
    /\s+/,
  ),
)
function withoutBranch(key: string): string {
  const words = key.split(' ')
  while (words.length > 1 && branches.has(words.at(-1) ?? '') && !saysLittle.has(words.at(-2) ?? '')) words.pop()
  return words.join(' ')
}

/** Words in the place of an employer that name none. */
const nobody =
  /^(?:freelance[r]?|self employed|selfemployed|self|independent(?: consultant| contractor)?|stealth(?: mode)?(?: startup| start up| company)?|startup|confidential|various(?: companies| clients)?|multiple|unemployed|career break|sabbatical|n a|none|private|undisclosed|freiberuflich|freiberufler(?:in)?|selbststandig|selbstandig|independant|autonomo|autonoma|contractor|consultant|consulting|retired|student|home|own business|family business|volunteer|personal projects?|looking for opportunities|open to work|ehrenamtlich)$/

/** A company, club or office by whatever name it goes, so that two spellings of one house are one: "Facebook" is "Meta", "Plan A" is not "Plan". */
export function normalOrganisation(given: string): Organisation | undefined {
  const name = given.replace(/ (?:\||•|·) .*$/s, '')
  const school = readSchool(name)
  if (school) return { ...school, isSchool: true }
  const aside = /\(([^)]{2,60})\)/.exec(name)?.[1] ?? ''
  const full = plain(name)
  const key =
    [plain(name.replace(/\([^)]*\)/g, ' ')), full, plain(aside)].find((one) => known.has(one) || parts.has(one)) ??
    plain(name.replace(/\([^)]*\)/g, ' '))
  if (key === '' || nobody.test(key)) return undefined
  const bare = key.replace(country, '')
  const found = known.get(key) ?? known.get(bare)
  const label = found ?? name.replace(/\s*\([^)]*\)/g, '').trim()
  const own = found ? plain(found) : withoutBranch(key)
  return { key: `company:${own}`, label, parents: (parts.get(own) ?? []).map((one) => `company:${one}`), isSchool: false }
}

/** The words that any way of writing this company has in it, to look for first. */
export function listSpellings(name: string): string[] {
  const own = normalOrganisation(name)?.key.replace(/^\w+:/, '')
  const bare = withoutBranch(plain(name.replace(/\([^)]*\)/g, ' ')))
  return own ? [...new Set([bare, ...(spellings.get(own) ?? [])])].filter(Boolean) : []
}
