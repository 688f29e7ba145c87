import { normalCompany } from '../../people/index.ts'
import { companyNames, companyParts } from './company-names.ts'
import { readSchool } from './normal-school.ts'

/** An organisation for comparing: equal keys are the same house; `parents` are the houses it is a part of. */
export type Organisation = { key: string; label: string; parents: string[]; isSchool: boolean }

const plain = (name: string) => normalCompany(name.replace(/&/g, ' and ').replace(/\+/g, ' plus ')).replace(/^the /, '')

const known = new Map<string, string>()
for (const row of companyNames.trim().split('\n')) {
  const names = row.split('|')
  for (const name of names) known.set(plain(name), names[0] ?? '')
}
const parts = new Map<string, string[]>()
for (const row of companyParts.trim().split('\n')) {
  const [part = '', whole = ''] = row.split(' < ')
  parts.set(plain(part), [...(parts.get(plain(part)) ?? []), plain(known.get(plain(whole)) ?? whole)])
}

const country =
  / (?:deutschland|germany|france|uk|united kingdom|usa|us|america|north america|europe|emea|india|ireland|canada|australia|switzerland|schweiz|austria|osterreich|italia|italy|espana|spain|portugal|brasil|brazil|nederland|netherlands|belgium|polska|poland|japan|china|singapore|mexico|international|global|group|holding|holdings|worldwide)$/

/** Words in the place of an employer that name none. */
const nobody =
  /^(?:freelance[r]?|self employed|selfemployed|self|independent(?: consultant| contractor)?|stealth(?: mode)?(?: startup| start up| company)?|startup|confidential|various(?: companies| clients)?|multiple|unemployed|career break|sabbatical|n a|none|private|undisclosed|freiberuflich|freiberufler(?:in)?|selbststandig|selbstandig|independant|autonomo|autonoma|contractor|consultant|consulting|retired|student|home|own business|family business|volunteer|personal projects?|looking for opportunities|open to work|ehrenamtlich)$/

/** A company, club or office by whatever name it goes, so that two spellings of one house are one: "Facebook" is "Meta", "Plan A" is not "Plan". */
export function normalOrganisation(name: string): Organisation | undefined {
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
  const own = found ? plain(found) : key
  return { key: `company:${own}`, label, parents: (parts.get(own) ?? []).map((one) => `company:${one}`), isSchool: false }
}
