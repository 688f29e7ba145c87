/** Years that are asked for, with what in. */
export type Experience = { years: number; topic: string; start: number; end: number }

const numbers: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
}
const count = `(?:\\d{1,2}|${Object.keys(numbers).join('|')})`
const years = new RegExp(
  `(?<![\\p{L}\\d])(?<!\\b(?:in|last|past|next|for) )(?:(?:at least|minimum(?: of)?|over|more than|min\\.?)\\s+)?(${count})[\\s-]*(?:\\(\\d+\\)\\s*)?(?:\\+|plus|or more)?\\s*(?:(?:-|–|to|or)\\s*(${count})\\s*\\+?)?\\s*\\+?\\s*(?:years?|yrs?)(?:['’]s?|s['’])?(?![\\p{L}])(?! (?:old|ago|a year))`,
  'giu',
)
const lead =
  /^(?:[\s,:–-]+|(?:of|in|with|as|an?|the|experience|experienced|relevant|professional|proven|practical|hands-on|working|work|post-qualifying|post-qualification|PQE|previous|prior|progressive|demonstrated|full-time|building|using|doing|industry|combined|direct|related|similar|equivalent|solid|strong|successful|or|more|at|least|on-the-job|first|your|our|this|that|\(or equivalent\))(?![\p{L}-]))+/iu

/** "5+ years of experience in financial accounting, with …" is five, in financial accounting. */
export function findExperience(clause: string): Experience[] {
  const counted = [...clause.matchAll(years)].map((match) => {
    const start = match.index
    const from = start + match[0].length
    const rest = clause.slice(from)
    const skipped = lead.exec(rest)?.[0].length ?? 0
    const told =
      /^[^,;.()–]*?(?=\s*(?:[,;.()–]|\b(?:with|including|ideally|preferably|in a|in an|within|at|or|is|are|required|preferred|and)\b|$))/u.exec(
        rest.slice(skipped),
      )?.[0] ?? ''
    const topic = told
      .replace(/^(?:who|that|which|you|we|is|are|at|or|and|to|on)\b.*$/iu, '')
      .replace(/\s+(?:who|that|which|of an?|as an?)\s.*$/iu, '')
      .replace(/\s+(?:department|roles?|positions?|environments?|capacity|settings?|fields?|level)$/iu, '')
      .replace(/^(?:roles?|positions?|(?:similar|comparable|relevant|related) \p{L}+|fields?|capacity|industry)$/iu, '')
      .replace(/\s*\bexperience\b.*$/iu, '')
      .trim()
      .split(/\s+/)
      .slice(0, 6)
      .join(' ')
    const low = match[1] ?? ''
    return { years: Number(low) || numbers[low.toLowerCase()] || 1, topic, start, end: from + skipped + told.length }
  })
  const asRole =
    counted.length > 0
      ? null
      : /\b(?:experience (?:working )?|(?:several|many|some|a few|a couple of|recent) years['’]? (?:experience )?)as (?:an? |the )?((?:[\p{L}-]+ ?){1,4}?)(?=\s*(?:[,;.()–]|\b(?:with|in|at|or|is|and|would|for)\b|$))/iu.exec(
          clause,
        )
  return asRole?.[1]
    ? [{ years: 0, topic: asRole[1].trim(), start: asRole.index, end: asRole.index + asRole[0].length }]
    : counted
}
