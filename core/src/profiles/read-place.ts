import { fold } from './fold-words.ts'

const states: Record<string, string> = Object.fromEntries(
  'AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming,DC District of Columbia'
    .split(',')
    .map((one) => [one.slice(0, 2), one.slice(3)]),
)
const stateNames = new Set(Object.values(states).map(fold))

let countries: Map<string, string> | undefined
/** Country names as people write them in nine languages, to their codes. */
function countryCodes() {
  if (countries) return countries
  countries = new Map<string, string>([
    ['usa', 'US'],
    ['u.s.a.', 'US'],
    ['us', 'US'],
    ['uk', 'GB'],
    ['u.k.', 'GB'],
    ['england', 'GB'],
    ['scotland', 'GB'],
    ['wales', 'GB'],
    ['uae', 'AE'],
    ['the netherlands', 'NL'],
    ['holland', 'NL'],
    ['czech republic', 'CZ'],
    ['turkey', 'TR'],
    ['korea', 'KR'],
    ['vietnam', 'VN'],
    ['viet nam', 'VN'],
  ])
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  for (const locale of ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'sv', 'pl']) {
    const names = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' })
    for (const code of letters.flatMap((one) => letters.map((other) => one + other))) {
      // Codes of countries that are gone still answer with the name of their successor.
      const gone =
        /^(?:EU|EZ|UN|QO|ZZ|X[A-JL-Z]|AA|Q[M-Z])$/.test(code) || Intl.getCanonicalLocales(`und-${code}`)[0] !== `und-${code}`
      const name = gone ? undefined : names.of(code)
      if (name && !countries.has(fold(name))) countries.set(fold(name), code)
    }
  }
  return countries
}

export const findCountry = (text: string) => countryCodes().get(fold(text))
export type Place = { city?: string; region?: string; country?: string; countryCode?: string }

const area =
  /\b(?:area|region|metropolitan|metroplex|greater|bay|county|umgebung|großraum|metropolregion|périphérie|periferie|agglomération|y alrededores|e região|e dintorni|en omgeving)\b/iu

/** The parts of a place line, each only when it is sure: "Dayton, Ohio, United States", "Seattle, WA", "Hamburg, Germany". */
export function splitPlace(text: string): Place | undefined {
  const parts = text.split(/\s*,\s*/).filter((part) => part !== '')
  const last = parts.at(-1)
  if (!last || parts.length > 4) return undefined
  const code = findCountry(last)
  if (code) return withCountry(parts.slice(0, -1), last, code)
  if (parts.length === 2 && states[last]) return { ...cityOf(parts[0] ?? ''), region: last, countryCode: 'US' }
  if (parts.length === 2 && stateNames.has(fold(last))) return { ...cityOf(parts[0] ?? ''), region: last, countryCode: 'US' }
  return undefined
}

function withCountry(before: string[], country: string, countryCode: string): Place {
  const [first, second] = before
  if (before.length === 0) return { country, countryCode }
  if (before.length === 1)
    return {
      ...(stateNames.has(fold(first ?? '')) && countryCode === 'US' ? { region: first } : cityOf(first ?? '')),
      country,
      countryCode,
    }
  return { ...cityOf(first ?? ''), region: second, country, countryCode }
}

const cityOf = (text: string): Place => (area.test(text) || /\d/.test(text) ? {} : { city: text })

const placeWords = /^(?:remote|hybrid|on-?site|worldwide|télétravail|homeoffice|remoto|fernarbeit)\b/iu

/** Whether a short text has the shape of a place: sure by a country, a state, "Area" or "Remote". */
export function isPlace(text: string): boolean {
  const plain = text.replace(/\s*\((?:remote|hybrid|on-?site)\)$/iu, '').trim()
  if (plain === '' || plain.length > 80 || /[!?;@|]|\d{3}/.test(plain)) return false
  return (
    splitPlace(plain) !== undefined ||
    placeWords.test(plain) ||
    (area.test(plain) && plain.split(' ').length <= 6 && /^\p{Lu}/u.test(plain))
  )
}

/** Whether it could be a place by shape alone: capitals, few words, no sentence. */
export const mayBePlace = (text: string) =>
  text.length <= 80 &&
  (splitPlace(text) !== undefined ||
    (/^\p{Lu}/u.test(text) &&
      !/[!?;:@|•·"“]|\p{Ll}{4,}\.(?:\s|$)|\d{3}|\s(?:at|bei|chez|for|with|and|und|et|@)\s/u.test(text) &&
      text.split(' ').length <= 8))
