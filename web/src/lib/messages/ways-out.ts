import { wholeLetters } from '@standout/core/shared'

interface Letter {
  to: string | null
  subject: string
  text: string
}

/** Above this some mail programs and browsers cut an address off. */
const longest = 1800

const encode = (text: string) => encodeURIComponent(wholeLetters(text).replace(/\r?\n/g, '\r\n'))
/** What stands before a mail address or takes it apart may not become one of its headers. */
const address = (to: string | null) =>
  to && /^[^\s@?&,;]+@[^\s@?&,;]+$/.test(to) ? encodeURIComponent(to).replace('%40', '@') : ''

const toMail = ({ to, subject, text }: Letter) => `mailto:${address(to)}?subject=${encode(subject)}&body=${encode(text)}`

const toGmail = ({ to, subject, text }: Letter) =>
  `https://mail.google.com/mail/?view=cm&fs=1&to=${address(to)}&su=${encode(subject)}&body=${encode(text)}`

const toOutlook = ({ to, subject, text }: Letter) =>
  `https://outlook.office.com/mail/deeplink/compose?to=${address(to)}&subject=${encode(subject)}&body=${encode(text)}`

/** The links that carry a letter to where the user sends it; nothing is fetched by us. */
export function waysOut(letter: Letter) {
  const mail = toMail(letter)
  return { mail, gmail: toGmail(letter), outlook: toOutlook(letter), tooLong: mail.length > longest }
}

/** Only a page of theirs may be opened from what was imported: an address that runs a script is none. */
export function safeLink(url: string | null | undefined): string | null {
  if (!url) return null
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(url) ? url : `https://${url}`
  if (!URL.canParse(whole)) return null
  const { protocol, href } = new URL(whole)
  return protocol === 'https:' || protocol === 'http:' ? href : null
}
