import type { Part } from './posting.ts'

/** Headings of postings by what stands under them, in small letters. */
const headings: [Exclude<Part, 'plain' | 'title'>, RegExp][] = [
  [
    'none',
    /^(?:(?:our |the |your |company |staff |employee |great |key |perks? (?:and|&) )*(?:benefits?|perks?|offer|rewards?|compensation|package|values|culture|story|mission|process|team|salary(?: range)?|pay|promise)(?: (?:and|&) (?:benefits|perks|pay|salary|culture|values|compensation))?|what (?:we|you) (?:offer|get|can expect|provide|give|give back|have to offer)(?: you| back)?|what(?:'s| is) in it for you|we (?:offer|provide|can offer|give)|our offer|why (?:us|join.*|work.*|you.*|apply)|about (?!you|the (?:role|job|position))(?:us|.{2,40})|who we are|how to apply|apply|application.*|equal (?:opportunit.*|employ.*)|eeo.*|diversity.*|inclusion.*|(?:the )?(?:interview|hiring|recruitment) process|next steps|contact|us|we|legal|privacy.*|disclaimer.*|additional information|location|hours|note.*|closing date|life at .*|.*staying safe.*|.*recruitment fraud.*|.*privacy (?:notice|policy|statement).*|perks and benefits|benefits and perks)$/u,
  ],
  [
    'nice',
    /^(?:nice|nice[- ]to[- ]haves?|nice to have.*|preferred(?: .*)?|desir(?:ed|able)(?: .*)?|bonus(?: points?)?(?: for| if)?.*|plus(?:es)?|a plus|good to have.*|extra(?: credit| points)?.*|advantage(?:ous)?.*|it(?:'s| is|'d be| would be) (?:a (?:plus|bonus)|great|nice).*|would be (?:a plus|nice|great).*|ideally.*|optional.*|you might also.*|even better.*|brownie points.*|would be an advantage.*|pluspunkte|von vorteil)$/u,
  ],
  [
    'must',
    /^(?:the (?:person|candidate|successful (?:candidate|applicant))|(?:key |minimum |basic |typical |essential |main |job |role |required |mandatory |selection |function |our |the |your |core |technical |professional |general |candidate |must[- ]have |entry |additional )*(?:requirements?|qualifications?|skills?|criteria|must[- ]haves?|profile|background|experience|education|competenc(?:ies|es?)|prerequisites|expectations|knowledge|expertise|abilities|specification|credentials|certifications?)(?:(?:,| and| &|,? and|\/) (?:(?:the )?\p{L}+ ?){1,4})*(?: (?:required|needed|sought|you need|you(?:'ll| will) need|for this role|of the role))?|what (?:we(?:'re| are|'d| would)? (?:(?:love|like) to see|look(?:ing)?|search(?:ing)?|expect|want|need|seek(?:ing)?)(?: for| from you| in you)*|you(?:'ll| will)? (?:bring|need|have|offer us|should (?:bring|have))(?: .{0,30})?|you need.*|makes you .*|it takes.*|we need.*|you've (?:got|done)|you bring.*)|who you are|about you|you(?:'ll| will)? (?:have|bring|are|need)|you|must|essential|required|mandatory|we (?:expect|are looking for|want|require|need|would like.*|'re looking for)|you(?:'re| are| may be| might be|'ll be| will be) (?:a |the |an )?(?:great |good |perfect |ideal |right )*(?:fit|match|candidate|addition|person).*|(?:the )?(?:ideal|right|successful|perfect) (?:candidate|person|applicant).*|person specification|at a minimum.*|minimum.*|to (?:be successful|succeed|apply|thrive).*|is this you|your (?:profile|background|skills|experience|qualifications|strengths|toolbox)|you're|profil|anforderungen|ihr profil|dein profil|must[- ]haves?|(?:tools|technologies|tech stack|our stack|stack)(?: .*)?)$/u,
  ],
  [
    'tasks',
    /^(?:(?:key |main |your |primary |core |essential |job |the |role |day-to-day |principal |major |our |some of (?:your|the) )*(?:responsibilit(?:y|ies)|duties|tasks?|accountabilities|role|job|mission|position|assignment|scope|functions|impact|objectives|purpose)(?: (?:and|&) (?:responsibilities|duties|accountabilities|tasks|requirements))*(?: (?:include|overview|description|summary|purpose|of the role|of the job|involved|are|will be))*|what the (?:job|role|work) (?:involves|includes|is)|the (?:work|day|position|main duties)|(?:performance|general|roles?(?: and|,| &)?) responsibilities(?: .*)?|roles? (?:and|&) responsibilities|day[- ]to[- ]day|what you(?:'ll| will)? (?:do|be doing|work on|own|be responsible.*|tackle)|how you(?:'ll| will) .*|(?:a )?(?:typical |day).{0,30}(?:day|role|life).*|in this (?:role|position).*|you will|about the (?:role|job|position|opportunity)|as (?:a|an|our) .{3,60}(?:you will|you'll)|job description|the opportunity|aufgaben|deine aufgaben|ihre aufgaben|responsibilities include)$/u,
  ],
]

/** What a line announces, if it is a heading. */
export function findPart(heading: string): Exclude<Part, 'plain' | 'title'> | undefined {
  const words = heading
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/(?<=\p{L})\/(?=\p{L})/gu, ' and ')
    .replace(/^[\s#*•·–—\-\d.)]+|[\s:*?!.–—-]+$/gu, '')
    .trim()
  if (/^your (?:mission|role|job|work|impact)$/.test(words)) return 'tasks'
  if (words === '' || words.split(/\s+/).length > 10) return undefined
  return headings.find(([, shape]) => shape.test(words))?.[0]
}

const guesses: [Exclude<Part, 'plain' | 'title'>, RegExp][] = [
  ['tasks', /responsib|duties|accountab|\btasks\b|functions|key deliverables/],
  [
    'none',
    /benefit|perk|offer\b|offers\b|\bwe (?:give|have|provide)|you(?:'ll| will|'d)? (?:get|receive|enjoy)|in return|reward|package|^why |salary|how to apply|to apply|next steps|our (?:values|culture|story|team)|interview process/,
  ],
  [
    'nice',
    /nice|bonus|\bplus\b|prefer|desirable|desired|advantage|good to have|even better|brownie|extra points|optional|ideally/,
  ],
  [
    'must',
    /qualif|requir|criteria|must|essential|mandatory|looking for|we (?:want|need|seek|ask|expect)|you(?:'ll| will|'d|'ve)? (?:need|bring|have|come|are|might be|may be|should|could|be a)|you're|to be considered|right for|fit if|\bfit\b|person\b|profile|skills|experience|knowledge|competenc|abilit|expertise|background|(?:she|he|they|candidate|applicant|someone|somebody|\bwith)$/,
  ],
  [
    'tasks',
    /you(?:'ll| will|'d)|your (?:day|days|week)|\bday\b|\brole\b|\bjob\b|\bwork\b|mission|position|purpose|involve|include|what we do together/,
  ],
]

/** What a row announces by its words, where something else says that it is a heading. */
export function guessPart(heading: string): Exclude<Part, 'plain' | 'title'> | undefined {
  const words = heading
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[\s:!?.…*#–—-]+$/u, '')
  return guesses.find(([, shape]) => shape.test(words))?.[0]
}

/** A sentence that asks for nothing, wherever it stands. */
export const boiler =
  /\b(?:equal[- ]opportunit\w*|privacy (?:notice|policy)|personal data|(?:types of|recruitment) fraud|(?:your|the|a) salary of|(?:civil service|workplace|company|generous) pension|we(?: a|')re (?:currently )?hiring (?:for|an?)\b|(?:short-?listed|selected|successful) candidates (?:will be|are)|incomplete applications|we(?: will|'ll) (?:give|pay)|^in return\b|we can offer|share (?:your )?resume|without regard to|discriminat\w+|(?:school|company|firm|hospital|institute|studio|team|we|employer) (?:offers?|values?|believes|provides?)|we(?: also)? (?:offer|provide|believe|value|celebrate|are committed|welcome|encourage|are proud|strive|pay\b|give you|propose|serve|answer every)|you(?:'ll| will)? (?:get|receive)\b|our (?:mission|values|culture|benefits|customers|promise)|401\(?k\)?|paid (?:time off|leave|holiday)|days (?:off|of (?:holiday|leave|vacation))|stock options|bonus scheme|sign-on bonus|free (?:lunch|parking|coffee|bus)|company car|send (?:us |your )|apply (?:now|by|via|online)|closing date|cover letter|reasonable accommodations?|sexual orientation|scam\w*|fraud(?:ulent)? (?:job|recruit\w*|offer)|never ask|phishing|wir bieten|drug[- ]free|OTE\b|uncapped|shift differential|free (?:uniform|meals?)|staff (?:discount|meals?)|sponsor(?:ship)?(?: of)? (?:visas|visa)|sponsor visas|do not call|no agencies|please do not|blue light card|refer a friend|recruitment premium|retention payment|health care and|meal vouchers|allowance|discount\b|\bRSUs?\b|visits to|warmly welcomed|cycle scheme|bonus in|plus tips|gratuity|per (?:annum|year|week)\b|we(?: a|')re (?:a|an) [^,.]{0,40}(?:company|team|bar|firm|family|school|studio)\b|reports? to (?:the|our)\b|committed to (?:safeguarding|equality|diversity)|EOE\b|registered charity|founded in|headquartered|employees worldwide|funded by|backed by|series [a-d]\b)/iu

/** Words of an offer, where nothing around says that something is asked for. */
export const offering =
  /\b(?:equity|salary|per hour|pension|gym|relocation|e-?verify|social security|veteran|background check|work permit|funding|commuter|salaries|off-?site\b|profit sharing|parental leave|health insurance|take-home|flexible working|hospitali[sz]ation insurance)/iu

/** Words that say that something is asked for, where no heading does. */
export const askingAloud =
  /\b(?:must[- ]haves?|nice extra|preferred|preferably|desirable|a (?:big |real |definite )?(?:plus|bonus)|(?:ticket|licen[cs]e|card|certificate) (?:is )?(?:needed|required)|(?:love|like|want|need|after|seek\w*|for) (?:someone|somebody|people|a person) (?:who|with|that)|experience[ds]? (?:in|with|of|using|as|working)|(?:\d\+?|one|two|three|four|five|six|seven|eight|ten|several) (?:years?|yrs?)\b|years?['’]? (?:of )?experience|knowledge of|skills? (?:in|with|are|required)|proficien\w+|familiar\w* with|expertise in|degree|certified|certification|licen[cs]ed?|required|must have|you (?:have|bring|need|are (?:a|an|fluent|comfortable|experienced|skilled))|you'll need|background in|fluent|looking for (?:an?|someone|somebody|people)\b[^.]{0,80}?\b(?:with|who|that|able|experienced|skilled|fluent)\b|(?:we|firm|team|clinic|hospital|school|llp|ltd|inc) (?:seeks?|expects?|requires?)|seeks (?:a|an)|\d\+? years)\b/iu

/** Words that make a wish of it. */
export const optional =
  /\b(?:prefer(?:red|ably)|nice to have|a (?:big |real |definite |strong |huge )?plus|bonus|desirable|desired|advantage(?:ous)?|ideally|welcome|not (?:required|essential|a must)|would be (?:wonderful|lovely|fantastic|great|good|nice|helpful|useful|beneficial|ideal)|asset|optional|beneficial|helps\b|is nice|good to have)/iu

/** A sentence that says outright what somebody must bring. */
export const asksOpenly =
  /^(?:you(?:'ll| will)? (?:bring|have|hold|need|are|know|must|should|can)|you've|we (?:expect|require|need|ask|are looking for)|must have|(?:proven|strong|excellent) )|\b(?:you (?:should|must|need)\b|^(?:must|needs?)\b|must be able|we(?:'d| would| also) (?:like|love|ask)|we(?:'re| are) (?:after|seeking|searching|hiring)|would (?:be|help)|(?:will|would) help|(?:someone|somebody|anyone) (?:who|with)|(?:is|are) a must|(?:is|are) a plus|(?:is|are|be) (?:essential|important|a bonus|needed|required|expected|preferred|desirable|appreciated|helpful)|fluency|helps|nice if|native|fluent|working language|near native)\b/iu

/** A sentence that tells of the work. */
export const tellsOfWork =
  /^(?:you(?:'ll| will|'d| would)? |as (?:a|an|our) |your (?:role|job|tasks?|mission|week|day)|(?:in|for) this (?:role|job|position))/iu

/** A sentence that speaks to whoever applies, or of what the work is done with. */
export const addressing =
  /^day[- ]to[- ]day\b|\b(?:you|you'll|you've|you're|you'd|your)\b|\b(?:the (?:successful |ideal |right )?(?:\p{Ll}+ )?(?:\p{Ll}{4,}) (?:will|has|must|should|includes|involves|covers|requires|is responsible|also))\b|\bour (?:tech )?stack\b|\bwe (?:deploy|code|use|build (?:in|with|on)|write (?:in|our)|run (?:on|our)|work (?:in|with))\b|\b(?:duties|responsibilities|tasks) (?:will )?(?:include|are|involve)\b|\b(?:involves|includes|entails)\b|\btests? run\b/iu
