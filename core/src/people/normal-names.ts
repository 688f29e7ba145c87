const ascii = /^[\x20-\x7e]*$/
const stripAccents = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss')

/** Words in lower case with single blanks between. Thirty thousand names come through here: plain ones take the short way. */
const squeeze = (text: string): string =>
  ascii.test(text)
    ? text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, ' ')
        .trim()
    : stripAccents(text.toLowerCase())
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()

/** A name for comparing: no case, accents, titles or letters after the comma. */
export const normalName = (name: string): string => {
  const bare = name.includes('(') || name.includes(',') ? name.replace(/\([^)]*\)/g, ' ').replace(/,.*$/s, '') : name
  const plain = squeeze(bare).replace(/^(?:dr|prof|mr|mrs|ms|herr|frau) /, '')
  return plain || squeeze(name)
}

const legalForm =
  / (?:inc|incorporated|llc|llp|ltd|limited|gmbh|ag|se|sa|sas|sarl|spa|srl|bv|nv|oy|ab|as|aps|plc|pty|corp|corporation|co|company|kg|kgaa|ug|pvt|pte|s a|b v|e v)$/

/** A company for comparing: no case, accents or legal form. */
export const normalCompany = (company: string): string => {
  let plain = squeeze(company)
  for (let shorter = plain.replace(legalForm, ''); shorter !== plain; shorter = plain.replace(legalForm, '')) plain = shorter
  return plain
}

export const normalEmail = (email: string): string =>
  email
    .trim()
    .toLowerCase()
    .replace(/^mailto:/, '')

const decode = (text: string): string => {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text).normalize('NFC')
  } catch {
    // A stray percent sign: the text as it stands is still one and the same address.
    return text
  }
}

/** An address for comparing: for a LinkedIn profile its public name alone, else host and path. */
export const normalUrl = (url: string): string => {
  const plain = url.trim().toLowerCase()
  const linkedin = /linkedin\.com\/(?:in|pub)\/([^/?#\s]+)/.exec(plain)
  if (linkedin) return `linkedin.com/in/${decode(linkedin[1] ?? '')}`
  return plain
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
}
