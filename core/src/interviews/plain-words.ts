/** Text for comparing word by word: lower case, no accents, single spaces. */
export const plainWords = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** `jane.van-doe42` as a name, for an invitee who is given by address alone. */
export const nameOfAddress = (email: string): string => {
  const parts =
    (email.split('@')[0] ?? '')
      .split('+')[0]
      ?.replace(/\d+$/, '')
      .split(/[._-]+/)
      .filter(Boolean) ?? []
  return parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join(' ') || email
}

const capital = (word: string): string =>
  word.length <= 3 && !/[aeiouy]/.test(word) ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1)
const secondLevel = /^(?:co|com|org|net|ac|edu|gov|gob|gouv|id|or|ne|ltd|plc|nhs|go|asn|nom)$/
const hostWords =
  /^(?:mail|email|e|em|smtp|mx|hr|jobs|careers|recruiting|talent|hire|calendar|meet|team|corp|int|us|uk|eu|de|emea|go|get|www)$/

/** The label of a domain that names its owner: `mail.acme-labs.co.uk` gives `acme-labs`. */
export const ownerLabel = (domain: string): string => {
  const labels = domain.toLowerCase().split('.').filter(Boolean)
  labels.pop()
  if (labels.length > 1 && secondLevel.test(labels.at(-1) ?? '')) labels.pop()
  while (labels.length > 1 && hostWords.test(labels[0] ?? '')) labels.shift()
  return labels.at(-1) ?? ''
}

export const nameOfLabel = (label: string): string => label.split('-').filter(Boolean).map(capital).join(' ')

const freemail = new Set(
  'gmail googlemail outlook hotmail live msn yahoo ymail rocketmail icloud me mac aol gmx web proton protonmail pm fastmail hey zoho yandex mail mailbox posteo tutanota tutamail tuta t-online freenet arcor laposte orange wanadoo free sfr libero virgilio tiscali alice uol bol terra ziggo kpnmail xs4all planet home telia seznam wp o2 onet interia qq 163 126 sina foxmail naver daum hanmail rediffmail comcast verizon att sbcglobal bellsouth cox charter earthlink btinternet sky virginmedia ntlworld talktalk bigpond optusnet duck hushmail inbox email usa'.split(
    ' ',
  ),
)
/** True for the mail houses where anyone may have an address. */
export const isFreemail = (domain: string): boolean => {
  const labels = domain.toLowerCase().split('.')
  return labels.length <= 3 && freemail.has(labels[0] ?? '')
}
