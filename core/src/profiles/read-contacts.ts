const email = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+(?![\w-])/u
const phone = /(?<![\w/.-])(?:\+|00|\()?\(?\+?\d[\d \t\u00a0().\-–/]{6,20}\d(?![\w/])/gu
const site = /(?<![\w@.-])(?:https?:\/\/)?(?:www\.)?(?:[a-z0-9-]+\.)+[a-z]{2,12}(?:\/[^\s,;|()<>"]*)?(?![\w@])/giu

export const findEmail = (text: string) => email.exec(text)?.[0]

/** Days, a birth date among them, look like telephone numbers. */
const writtenDay = /(?<![\w.+-])(?:\d{1,2}[./-]\s?\d{1,2}[./-]\s?(?:19|20)\d{2}|(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2})(?!\d)/gu

/** A telephone number, not a day or a range of years. */
export function findPhone(text: string): string | undefined {
  for (const [match] of text
    .replace(/\S+@\S+/g, ' | ')
    .replace(writtenDay, ' | ')
    .matchAll(phone)) {
    const found = match.trim()
    const digits = found.replace(/\D/g, '')
    if (digits.length < 7 || digits.length > 15 || isYears(found.replace(/^\(/, ''))) continue
    return (found.match(/\(/g)?.length ?? 0) > (found.match(/\)/g)?.length ?? 0) ? found.replace('(', '') : found
  }
  return undefined
}

const isYears = (text: string) =>
  /^(?:19|20)\d{2}\D*(?:(?:19|20)\d{2})?$/.test(text) || /^\d{1,2}[./-]\d{4}\D+\d{1,2}[./-]\d{4}$/.test(text)

const tops =
  /\.(?:com|org|net|io|dev|me|co|ai|app|edu|gov|info|biz|eu|us|uk|de|fr|es|pt|it|nl|be|ch|at|se|no|dk|fi|pl|cz|ca|au|nz|in|jp|cn|br|mx|ar|cl|xyz|tech|design|studio|page|site|online|blog|games|social|works|art|tv|gg|sh|to|ie|tr|ru|ua|gr|ro|hu|health|cloud|software|engineering|agency|digital|consulting|link|space|pro|name|world|live)(?=$|\/|:)/iu

/** Web addresses in a text: with a scheme, or with an ending that is one. */
export function findLinks(text: string): string[] {
  return [...text.matchAll(site)]
    .map((match) => match[0].replace(/[.,;:]+$/, ''))
    .filter((link) => /^https?:\/\//i.test(link) || (tops.test(link.split('/')[0] ?? '') && !/^[A-Z]?[a-z]+\.js$/i.test(link)))
    .filter((link) => !/^(?:asp|vb|ado)\.net$/i.test(link))
}

const networks: [RegExp, string][] = [
  [/linkedin\.com\/(?:in|pub)\/([^/?#\s]+)/i, 'LinkedIn'],
  [/github\.com\/([^/?#\s]+)/i, 'GitHub'],
  [/gitlab\.com\/([^/?#\s]+)/i, 'GitLab'],
  [/(?:twitter|x)\.com\/([^/?#\s]+)/i, 'X'],
  [/xing\.com\/profile\/([^/?#\s]+)/i, 'XING'],
  [/stackoverflow\.com\/users\/([^?#\s]+)/i, 'Stack Overflow'],
  [/medium\.com\/@?([^/?#\s]+)/i, 'Medium'],
  [/(?:behance\.net|dribbble\.com|instagram\.com|facebook\.com|kaggle\.com)\/([^/?#\s]+)/i, ''],
]

/** A web address as a profile entry, its network named when it is one we know. */
export function linkToProfile(link: string): { network?: string; username?: string; url: string } {
  const url = /^https?:\/\//i.test(link) ? link : `https://${link}`
  for (const [shape, network] of networks) {
    const match = shape.exec(link)
    if (match) return { network: network || (/([a-z]+)\.(?:com|net)/i.exec(link)?.[1] ?? undefined), username: match[1], url }
  }
  return { url }
}
