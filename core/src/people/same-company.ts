import { normalCompany } from './normal-names.ts'

/** What stands before the legal form of a branch: "Google Germany GmbH". */
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
const acronyms: Record<string, string> = {
  ey: 'ernst young',
  'ernst and young': 'ernst young',
  pwc: 'pricewaterhousecoopers',
  bcg: 'boston consulting',
  'boston consulting group': 'boston consulting',
  'international business machines': 'ibm',
  'hewlett packard': 'hp',
  aws: 'amazon web services',
}

/** A company so that its legal form and its national branch do not matter: "Google Germany GmbH" is Google, "Plan A" is not Plan. */
export function companyKey(company: string): string {
  const bare = company
    .slice(0, 300)
    .replace(/\([^)]*\)/g, ' ')
    .replace(/ (?:\||•|·|–|—) .*$/s, '')
  const plain = normalCompany(bare) || normalCompany(company)
  const words = plain.replace(/^the (?=\S)/, '').split(' ')
  while (words.length > 1 && branches.has(words.at(-1) ?? '') && !saysLittle.has(words.at(-2) ?? '')) words.pop()
  const key = words.join(' ')
  return acronyms[key] ?? key
}

/** The words that every other way of writing this company has too, to look for first. */
export const companyForms = (company: string): string[] => {
  const key = companyKey(company)
  return [key, ...Object.entries(acronyms).flatMap(([form, of]) => (of === key ? [form] : []))].filter(Boolean)
}

/** True when two names mean one company. */
export const isSameCompany = (one: string, other: string): boolean => {
  const key = companyKey(one)
  return key !== '' && key === companyKey(other)
}
