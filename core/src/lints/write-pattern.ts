const named: Record<string, string> = {
  nth: '(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|umpteenth|nth|[2-9](?:nd|rd|th)|1[0-9]th)',
  many: '(?:twice|thrice|(?:two|three|four|five|six|seven|[2-9]|several|many|multiple|numerous|countless|a few|a couple of|so many) (?:times|occasions)|repeatedly|again and again|over and over|multiple|several)',
  count: '(?:two|three|four|five|six|seven|eight|several|many|multiple|numerous|a few|a couple of|[2-9])',
  mail: '(?:e-?mails?|mails?|messages?|notes?|calls?|phone calls?|letters?|voice ?mails?|texts?|reminders?|follow-?ups?|attempts?|inquir(?:y|ies)|enquir(?:y|ies)|requests?|tries)',
  wrote:
    '(?:written|wrote|write|writing|e-?mailed|e-?mailing|e-?mail|mailed|called|calling|call|phoned|rang|rung|ringing|texted|messaged|messaging|contacted|contacting|contact|reached out|reaching out|reach out|followed up|following up|follow up|tried|trying|asked|asking|sent|send|left|pinged|inquired|enquired)',
  news: '(?:news|updates?|decisions?|(?<!to )answers?|responses?|reply|replies|feedback|status|outcomes?|verdict|word|progress|movement|developments?|conclusion|notification|results?|closure|clarity|timing)',
  day: '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|today|noon|midnight|eod|cob|(?:the )?end of|close of business|next week|this week|the \\d{1,2}|\\d{1,2}(?:st|nd|rd|th)|january|february|march|april|may|june|july|august|september|october|november|december)',
  hired:
    '(?:hired|hire|filled|chosen|choose|choosing|chose|picked|pick|decided|decide|deciding|found|selected|select|made|make|making|reached|reach|gone with|go with|going with|offered|settled|appointed|appoint|finali[sz]ed|come to|arrived at|taken|closed|moved on|moved forward)',
  they: '(?:you|you guys|you all|the team|your team|the company|your company|they|anyone|anybody|someone|somebody|the position|the role|the job|the vacancy|the post|the spot|the opening|a decision|the decision|any decision|a candidate|the panel|the committee|management|hr|the hiring manager|the manager)',
  job: '(?:job|position|role|post|vacancy|opening|application|candidacy|candidature|interview|process|hiring|decision|offer)',
}

const cache = new Map<string, RegExp>()

/**
 * One pattern over the plain form: a blank is a blank with or without a comma, `~3` up to three words between
 * with no comma among them, `~~3` the same across commas, `<mail>` one of the classes above.
 */
export function writePattern(pattern: string): RegExp {
  const known = cache.get(pattern)
  if (known) return known
  const expanded = pattern
    .replace(/ ~~(\d) /g, (_, most) => `,?\\x20(?:[^\\x20.!?;]+\\x20){0,${most}}`)
    .replace(/ ~(\d) /g, (_, most) => `,? (?:[^ .!?;]+ ){0,${most}}`)
    .replace(/<(\w+)>/g, (_, name: string) => named[name] ?? name)
  const made = new RegExp(`(?<![\\p{L}\\p{N}'])(?:${expanded.replace(/(?<!,\?) (?!\))/g, ',? ')})(?![\\p{L}\\p{N}])`, 'gu')
  cache.set(pattern, made)
  return made
}
