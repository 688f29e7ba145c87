type Part = { from: number; to: number }

// Two words for one thing: they stay together.
const pairs =
  /\b(?:health (?:and|&) safety|research (?:and|&) development|profit (?:and|&) loss|p ?& ?l|learning (?:and|&) development|diversity(?:, equity,?)? (?:and|&) inclusion|compensation (?:and|&) benefits|terms (?:and|&) conditions|pros (?:and|&) cons|trial (?:and|&) error|supply (?:and|&) demand|mergers (?:and|&) acquisitions|food (?:and|&) beverage|hands[- ]on and|search (?:and|&) rescue|sales (?:and|&) marketing|arts (?:and|&) crafts|sound (?:and|&) light|design (?:and|&) build|plant (?:and|&) equipment|safety (?:and|&) security|monitoring (?:and|&) evaluation|extract,? transform|building (?:and|&) construction|law (?:and|&) order|wear (?:and|&) tear|front (?:and|&) back of house|friends (?:and|&) family|up (?:and|&) down|over (?:and|&) over|q ?& ?a|r ?& ?d|m ?& ?a|l ?& ?d|d ?& ?i|f ?& ?b|oil (?:and|&) gas|black (?:and|&) white|test(?:ing)? (?:and|&) learn|plan (?:and|&) deliver|hiring and firing|nuts and bolts|back and forth|who and what|what and why|how and why|when and how)\b/u
const adjective =
  '(?:written|oral|verbal|spoken|internal|external|national|international|local|global|small|large|big|deep|broad|clear|concise|short|long|qualitative|quantitative|technical|non-technical|front|back|strategic|operational|formal|informal|direct|indirect|public|private|hard|soft|online|offline|inbound|outbound|upper|lower|senior|junior|primary|secondary|manual|automated|clinical|acute|legal|financial|physical|digital|visual|commercial|analytical|cross)'
const audience =
  '(?:engineers?|designers?|developers?|managers?|executives?|stakeholders?|clients?|customers?|patients?|parents?|families|relatives|carers|teams?|colleagues|peers|directors?|board|leaders?|users?|partners?|suppliers?|vendors?|students?|pupils|teachers|doctors|nurses|physicians|architects|contractors?|subcontractors|residents|guests|investors|regulators|sales|marketing|product|engineering|finance|legal|operations|departments?|units?|juniors?|seniors?|people|children|adults|officials|councillors|politicians|journalists|press|auditors|procurement|hr|it|guest)'
const joint =
  /\s*(?:,\s*(?:and|or|but also|as well as|plus|then|maybe|perhaps|possibly|also)?\s*|\s(?:and|as well as|plus|along with|together with|&|\+)\s|\s?\/\s(?=\p{L}))(?:(?:maybe|perhaps|possibly|also|ideally|then|even|some|to see|to hear|to have|in particular|preferably)\s)*/gu

/** "More statistics and maybe some SQL" are two things, "health and safety" is one. */
export function splitTopics(words: string, { from, to }: Part): Part[] {
  const topic = words.slice(from, to)
  const parts: Part[] = []
  let start = 0
  for (const match of topic.matchAll(joint)) {
    const left = topic.slice(start, match.index)
    const right = topic.slice(match.index + match[0].length)
    if (left.trim() === '' || !isApart(topic, { left, right, sign: match[0], at: match.index })) continue
    parts.push({ from: from + start, to: from + match.index })
    start = match.index + match[0].length
  }
  parts.push({ from: from + start, to })
  return parts.filter((part) => /\p{L}/u.test(words.slice(part.from, part.to))).map((part) => trimPart(words, part))
}

type Joint = { left: string; right: string; sign: string; at: number }

const quantifier =
  /^(?:(?:maybe|perhaps|also|some|any|a bit of|a little) )*(?:more|less|fewer|better|deeper|stronger|clearer|how|what|some|maybe|experience|knowledge)\b/u
const explains =
  /^(?:such as|like|e\.g|for example|for instance|including|say|i\.e|especially|particularly|not|rather|which|who|that|because|so|to|with|at|for|in|on|beyond|ideally|even if|etc|the rest)\b/u
const endsIn = (words: string) => new RegExp(`(?:^|\\s)${words}(?:-\\p{L}+)?$`, 'u')
const leftAdjective = endsIn(adjective)
const rightAdjective = new RegExp(`^${adjective}\\b|^\\p{L}+ \\p{L}+`, 'u')
const leftAudience = endsIn(audience)
const rightAudience = new RegExp(`^(?:the |your |other |our )*(?:\\p{L}+ )?${audience}\\b`, 'u')

/** Joints that part nothing: what follows belongs to what stands before. */
const holds: ((joint: Joint) => boolean)[] = [
  // What only explains: "for example Tableau, Power BI".
  ({ left }) => /\b(?:such as|like|e\.g\.?|for example|for instance|including|say)\b[^,]*$/.test(left),
  ({ right }) => explains.test(right),
  ({ left, right }) => leftAdjective.test(left) && rightAdjective.test(right),
  ({ left, right }) => leftAudience.test(left) && rightAudience.test(right),
  ({ left }) => /\b(?:between|both|from .+ to)\b/.test(left),
  // "How you plan and run a project" is one thing.
  ({ left, right, sign }) =>
    /\b(?:how|what|where|when|why|that|who) (?:you|you've|your|the|they|we|it|to|does|do)\b/.test(left) &&
    !/^(?:how|what|where|why)\b/.test(right) &&
    !/,/.test(sign),
]

function isApart(topic: string, joint: Joint): boolean {
  const pair = pairs.exec(topic)
  if (pair && joint.at > pair.index && joint.at < pair.index + pair[0].length) return false
  if (/\b(?:maybe|perhaps|possibly|also|plus|as well as|some)\b/.test(joint.sign) || quantifier.test(joint.right)) return true
  return holds.every((hold) => !hold(joint))
}

function trimPart(words: string, { from, to }: Part): Part {
  const text = words.slice(from, to)
  const lead =
    /^(?:(?:and|or|maybe|perhaps|possibly|also|some|any|the|a|an|your|then|even|of|about|on|with|for|in)\s+|[\s,.(–—-]+)+/u.exec(
      text,
    )?.[0].length ?? 0
  let end = to
  while (end > from + lead && /[\s,.;:!?)"]/.test(words[end - 1]!)) end--
  return { from: from + lead, to: end }
}
