/** The further names that one line gives: other names of the same house, the houses it is a part of, and short forms in brackets. */
export type OtherNames = { name: string; also: string[]; wholes: string[]; shorts: string[] }

const renamed =
  /^(?:(?:formerly|former|previously|previous|then|now|later|today|once|ex|née|nee|originally|since|before that|until \d{4}|fka|f\/k\/a|f\.k\.a\.?|aka|a\.k\.a\.?|a\/k\/a|also|earlier|renamed|rebranded|became|was|trading as|t\/a|at the time|back then)[\s:,-]+)(?:(?:called|known|named|renamed|rebranded|trading|became|as|part of it|to|the)\s+)*/iu
const part =
  /^(?:(?:now|then|later|today|since \d{4})\s+)?(?:an?\s+)?(?:part|division|subsidiary|unit|arm|brand|member|branch)\s+of\s+(?:the\s+)?|^(?:(?:now|later|since)\s+)?(?:acquired|owned|bought)\s+by\s+/iu
const short = /^[\p{Lu}][\p{L}&.-]{1,8}$/u
const turn =
  /\s*[,;]\s*(?=(?:formerly|previously|then|now|later|today|once|originally|renamed|since renamed|fka|aka|part of|a part of|now part of)\b)|\s+[–—-]\s+(?=(?:formerly|previously|then|now|later|today|once|part of)\b)|\s+(?=(?:formerly|previously|fka|aka|now called|then called|later called|now known as|then known as|later known as|also known as|trading as|since renamed|renamed)\s)/iu

const isShort = (text: string) => short.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 2

/** "Tallo Ltd (formerly Brask)", "Marlow, later Finch", "Acme (part of Boulder Group)", "Long Name (LN)". */
export function listNames(line: string): OtherNames {
  const found: OtherNames = { name: '', also: [], wholes: [], shorts: [] }
  const outside = line.replace(/\s*\(([^)]{2,80})\)/g, (_, inside: string) => {
    for (const aside of inside.split(/\s*[;,]\s*/)) sort(aside.trim(), found, true)
    return ' '
  })
  const [name = '', ...more] = outside.replace(/\s+/g, ' ').trim().split(turn)
  for (const aside of more) sort(aside.trim(), found, false)
  return { ...found, name: name.trim() }
}

function sort(aside: string, found: OtherNames, inBrackets: boolean) {
  const whole = aside.replace(part, '')
  const other = aside.replace(renamed, '')
  if (whole !== aside) found.wholes.push(whole)
  else if (other !== aside && /^\p{L}/u.test(other)) found.also.push(other)
  else if (inBrackets && isShort(aside)) found.shorts.push(aside.toLowerCase())
}

/** The short form that a whole line is, such as "ISEP". */
export const readShort = (line: string): string | undefined => (isShort(line.trim()) ? line.trim().toLowerCase() : undefined)
