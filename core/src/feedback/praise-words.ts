/** Kind words and plain noes: no wish in them unless one is worded as well. */
const none = [
  '(?:i have |there (?:are|is|were) |we had |we have )?(?:no|none|not any)(?: \\p{L}+)? (?:concerns?|complaints?|objections?|reservations?|doubts?|hesitations?|issues?|worries|criticism|improvements?|questions?|remarks|suggestions|comments|feedback)\\b',
  'nothing(?: (?:else|more|to|that|really|in particular|comes|i|we|much|at all|major|specific|bad|negative|further)\\b|$)(?!.{0,12}(?:about|on|of)\\b)',
  '(?:all|everything)(?: (?:else|the rest|looks|look|was|is|were|seemed))* (?:good|fine|great|clear|perfect|ok|okay|well)',
  "(?:not|n't) (?:think of|have) any(?:thing)?\\b",
  "(?:don't|do not|wouldn't|would not) (?:change|add|worry|alter|improve)\\b",
  'keep (?:it up|doing|going|up)\\b',
  '(?:n/?a|none|no|nope|nothing|nil|-)[.!]?$',
]
const kind = [
  "(?:i|we|they|everyone|everybody|the (?:panel|team))(?:'ve| have| all| both| really| also| very much| particularly| especially| quite| genuinely| just)*(?: (?:was|were|am|are|been))?(?: (?:very|really|so|quite|truly|particularly))* (?:liked?|loved?|enjoy(?:ed)?|appreciated?|impressed|pleased|happy|delighted|admired?|valued?|thought it (?:was )?(?:great|good)|found (?:it|you) (?:great|good))\\b",
  '\\b(?:thank|thanks|thank you|pleasure|congratulations|well done|good job|great job|nice job|good luck|kudos|bravo)\\b',
  "\\b(?:was|were|is|are|seems?|seemed|looks?|looked|came across|comes across|felt|'s|'re)(?: (?:all|also|very|really|quite|particularly|especially|truly|genuinely|already|absolutely|just|pretty|as|both|so|perfectly|certainly|more than))* (?:fine|good|great|excellent|strong|impressive|clear|solid|outstanding|superb|fantastic|wonderful|perfect|well|lovely|nice|enough|exactly|spot on|convincing|a strength|memorable|helpful|inspiring|top|ok|okay|very strong|what we)\\b(?! enough)",
  '^(?:(?:very|really|quite|a|an|your|the|some|such|generally|overall|truly) )*(?:great|good|excellent|impressive|solid|outstanding|superb|fantastic|wonderful|lovely|nice|brilliant|amazing|strong|clear|fine)\\b(?!er)',
  "\\b(?:stood out|shone|shines|came through (?:well|clearly|strongly)|did (?:very )?well|handled .{1,40} well|answered .{0,40}well|a real strength|big plus|no worries|hit it off|we will be in touch|we'll be in touch|let you know|get back to you)\\b",
]
const any = (parts: readonly string[]) => new RegExp(parts.map((part) => `(?:${part})`).join('|'), 'u')
const nothing = any(none)
const praise = any(kind)

/** "No concerns", "nothing to add": whoever said it had no wish. */
export const saysNone = (folded: string) =>
  nothing.test(folded) && !/\b(?:except|other than|apart from|besides|but)\b/.test(folded)

export const isPraise = (folded: string) => praise.test(folded)
