/** What to look for in a normalised answer to "do you have any concerns?". Every gap is bounded. */
const any = (flags: string, ...parts: string[]) => new RegExp(`\\b(?:${parts.join('|')})(?![a-z])`, flags)

const trouble =
  'concerns?|doubts?|worr(?:y|ies)|issues?|problems?|red flags?|reservations?|hesitations?|objections?|questions?|complaints?|weakness(?:es)?|hesitancy|showstoppers?|deal ?breakers?|gaps?|shortcomings?|holes?|downsides?|drawbacks?'

/** "No concerns about your experience": taken out first, so that the trouble that is denied is not found again. */
export const denied = any(
  'g',
  `(?:no|not (?:really )?(?:have|see|got|see|find|any|have got)? ?(?:any|a)?|not a single|without|zero|hardly any|no real|never had|nothing (?:of|that)) ?(?:any |real |major |big |serious |particular |specific |further |immediate |other |such )*(?:${trouble})(?: (?:at all|whatsoever|here|with|about|from|on|regarding|over)[^.;,!?]{0,60}?(?= but| although| though| however| yet| except|[.;,!?]|$))?`,
  'not (?:concerned|worried|bothered|hesitant|seeing any)(?: (?:about|by|at all)[^.;,!?]{0,60}?(?= but| although| though| however| yet|[.;,!?]|$))?',
  'nothing (?:comes to mind|stands out|springs to mind|to worry about|worries me|concerns me|that (?:worries|concerns|bothers) me|for now|at (?:all|the moment|this point)|jumps out|bad|negative|really|like that|i can think of)(?: as a (?:problem|concern|red flag|worry|weakness))?',
  'none(?: (?:at all|whatsoever|that i can think of|that come to mind|from (?:my|our) side|really|for now))?',
  'not (?:that i (?:am aware of|can think of|know of|see)|think of (?:any|anything|a)(?:thing)?|come up with any(?:thing)?)',
  'all (?:good|clear|fine)',
  '(?:your|the|that|this|it|lack of) [^.;,!?]{0,40}?(?:is|are|was|will|would) not (?:be )?(?:really )?(?:an? )?(?:real |big |major |huge )?(?:problem|issue|concern|deal ?breaker|worry|obstacle)s?',
  'not (?:at all|really|particularly|especially)(?=[.,;!]| |$)',
)

/** A bare no at the start. */
export const bareNo = /^(?:(?:well|honestly|um|uh|oh|hm+|look|to be honest),? )?(?:no|nope|nah|none|nothing|not)\b/

/** A worry that was there and is gone. */
export const resolved = any(
  '',
  '(?:was|were|had|normally|usually|at first|initially|originally|before (?:today|we met)|would|going in|on paper)[^.;]{0,80}(?:worr|concern|doubt|wonder|unsure|skeptical|hesita|question|not sure)[^.;]{0,90}(?:but|yet|until|though|however|and)[^.;]{0,60}(?:explain|convinc|address|answer|clear|reassur|settl|resolv|put (?:that|it|them) to rest|gone|no longer|not any ?more|won me|changed (?:my|our) mind)\\w*',
  '(?:explained|addressed|answered|cleared|settled|resolved|covered|dealt with|put to rest) (?:that|it|them|those|all (?:of )?(?:them|my|our)|my|our|every|everything)',
  '(?:convinced|reassured|won over|persuaded) (?:me|us)|(?:you (?:have )?)(?:convinced|reassured)',
)

/** Something specific that stands in the way, or could be stronger. */
export const objection = any(
  '',
  '(?:only|one|main|biggest|my|our|a|some|single|slight|small|little|minor) (?:\\w+ )?(?:concern|worry|doubt|question|hesitation|reservation|issue|weakness|problem|gap|drawback|thing (?:missing|lacking|is|that|i))(?:s)?',
  '(?:am|are|is|be|was|were|bit|little|slightly|somewhat) (?:\\w+ )?(?:concerned|worried|unsure|hesitant|skeptical|torn)',
  'worr(?:y|ies) (?:about|that|is|me|us)|(?:would|i|we|do|might) worry|bothers? (?:me|us)|concerns? (?:me|us|is|are|would|about)',
  '(?:i|we|me|us|makes? (?:me|us|one)) (?:do |did |still |also |just |kind of )?wonder(?:ed|ing)?',
  'lack(?:s|ing|ed)?|missing|gaps?|short on|light on|thin on|weak(?:er)? (?:in|on|at|point|spot)|limited|not enough|too (?:little|few|much|many|junior|senior|quiet|general|academic|technical|narrow|broad|short|long|shy|vague|nervous|specialised|specialized|expensive|young|old|far|theoretical|high|low|detailed|soft|slow|fast)',
  'over-?qualified|under-?qualified|job.?hop\\w*|inexperienced|unfamiliar',
  '(?:more|stronger|deeper|better|further|greater|additional|broader) (?:\\w+ ){0,3}(?:experience|skills?|background|depth|detail|details|knowledge|statistics|numbers|exposure|examples|senior|training|evidence|metrics|practice|confidence|certifications?|track record|leadership|focus|structure|energy|specifics|data)',
  '(?:need|needed|want|wanted|looking for|hoping for|hoped for|prefer|preferred|after|expected|expecting|require) (?:someone|somebody|a person|a candidate|people|an? \\w+ (?:person|candidate)) [^.;]{0,30}(?:more|stronger|better|deeper|with|who)',
  '(?:liked|like|loved|love|prefer|preferred|wanted|hoped|expected|good) to (?:have )?(?:seen?|heard?|know|had|have|understand)(?! you (?:again|back))',
  '(?:you|your \\w+(?: \\w+)?) (?:do|did|have|has|had|would|will|may|might|could|can|are|is|were|was)? ?(?:also |just |really |quite |probably |still |maybe )*not (?:really |quite |yet |actually |ever )?(?:have|had|worked|managed|led|done|used|know|seem|shown?|mention|mentioned|been|be|familiar|experienced|strong|enough|answer|answered|give|gave|given|run|built|dealt|handled|got|come|speak|talk|addressed)',
  '(?:you|your \\w+) (?:have |has |had )?(?:never|hardly|barely|rarely|only|little|few)(?: ever)? (?:\\w+)',
  '(?:you|it|that|this|they|there) (?:may|might|could|would|will)(?: not| also| just| probably| still)* (?:be (?:an? )?(?:\\w+ )?(?:hard|difficult|tough|tricky|challeng\\w+|issue|problem|stretch|bored|struggle|steep|obstacle|hurdle|concern|risk|adjustment|too|question)|struggle|get bored|have to learn|need (?:to (?:learn|work|improve|catch|build|get|grow|develop|brush)|more|time|some|a)|find it (?:hard|difficult|tough)|leave|take (?:time|a while)|lack|miss)',
  '(?:is|are|be|seems?|could be|might be|would be|may be) (?:an? )?(?:bit |little |slightly |somewhat |rather |quite |fairly |really |very |still )*(?:problem|issue|hard|difficult|tough|stretch|risk|hurdle|obstacle|worry|tricky|challenge|challenging|steep|thin|weak|light|junior|above our|below|outside our|over our|a lot for|far|new to|unclear|on the high side|on the low side)',
  '(?:above|over|beyond|outside|exceeds?|higher than|more than|below|less than|fewer than|short of) (?:our|what (?:we|they|i)|the|that)',
  '(?:background|experience|career|cv|resume|work|focus|past|history) (?:is|has been|was|are|were|comes?) (?:mostly|mainly|all|largely|only|more|primarily|very|quite|rather|a bit|too|from|in (?:a )?(?:different|another))',
  'come from (?:a|an|another|different)',
  '(?:could|should|would) (?:be|have been|use|benefit from|do with|improve|work on|stand) (?:a (?:bit|little) )?(?:stronger|better|more|clearer|deeper|improve\\w*|some|work|sharper|shorter|crisper|tighter|faster|longer|structured)',
  'would help|needs? (?:work|improvement|to be (?:stronger|better|improved))|room for improvement|improve|work on (?:your|the)|brush up|step(?:ping)? back|steep learning curve|learning curve|from scratch|a stretch|step down|big (?:jump|step|change)',
  'but (?:i|we) (?:do |did |still |also |just |really )*(?:miss|missed|am missing|are missing)|keep asking (?:myself|ourselves)|talk(?:ed|s|ing)? (?:a lot|too much|so much|over (?:me|us|people)|(?:very|so|quite|rather) fast)',
  'changed? jobs|switched? jobs|moved? (?:around|jobs)|short stints?|no (?:degree|certificate|certification|experience|background|exposure|leadership|management|knowledge|formal|direct|industry|hands-on|relevant|prior|license|clearance|visa|german|english|french|spanish)',
  '(?:someone|somebody) (?:more|with more|with stronger|stronger|who)',
  '(?:not|un)(?: |)(?:sure|certain|convinced|clear|understand|see|think|believe|confident|comfortable) (?:if |whether |that |how |why |about )?(?:you|your|the|this|it|i|we|that)',
  'not (?:think|believe|feel) (?:that )?you',
  'i (?:do|did|could|can) not (?:\\w+ )?(?:understand|follow|get|see (?:how|why|enough|much|the))',
  'seem(?:ed|s)? (?:a (?:bit|little|touch) |rather |quite |somewhat |very |pretty |too |to (?:be |have ))?(?:quiet|nervous|shy|junior|unsure|unprepared|general|vague|academic|technical|reserved|overqualified|over-qualified|distracted|scripted|rushed|lack|struggle|rusty|aggressive|tense|stiff)',
  '(?:a (?:bit|little|touch)|rather|somewhat|slightly|fairly) (?:too )?(?:quiet|nervous|shy|junior|thin|light|weak|general|vague|academic|technical|narrow|high|low|long|short|slow|rusty|soft|green|tense|stiff|far|raw)',
  'salary|compensation|commute|relocat\\w+|visa|sponsorship|notice period|time zones?|remote(?:ly)?(?= )|travel(?:ling|ing)?',
  '(?:struggle|difficult|challenging|tough|hard) (?:for (?:you|us|the)|to (?:see|fit|manage|integrate|adjust|imagine|work|justify)|with)',
  'than we (?:asked|need|needed|wanted|want|hoped|expected|look|had)',
)

/** Praise, or a picture of me in the job. */
export const praise = any(
  '',
  '(?:great|good|perfect|excellent|strong|fantastic|ideal|wonderful|natural|terrific|superb|amazing|brilliant|outstanding|impressive|exceptional|solid|remarkable|very good|lovely|fine|super) (?:\\w+ )?(?:fit|match|candidate|background|experience|answers?|addition|choice|interview|conversation|job|work|resume|profile|portfolio|person|skills?|communicator|impression|presentation|references?|asset|colleague|sense|credentials|talk)',
  '(?:is|are|were|was|be|have been|been|really|truly|very|so|quite|absolutely|simply|just) (?:really |truly |very |so |quite |absolutely |simply |just )*(?:impress(?:ed|ive)|excited|thrilled|delighted|outstanding|excellent|fantastic|brilliant|perfect|ideal|amazing|wonderful|terrific|superb|spot on|exactly (?:what|who|right)|just (?:what|who|right)|happy with|pleased|what (?:we|the team) (?:need|want|are looking|has been looking|have been looking)|a joy|lucky to have)',
  'impressed|spot on|exactly what (?:we|they)|just what (?:we|the)|what (?:we|the team) (?:are|is|have been|has been|were) (?:looking|hoping|searching) for|ticked? (?:all )?(?:the|every|our) box(?:es)?|tick all|checks? (?:all )?(?:the|every|our) box(?:es)?|hits? all',
  '(?:i|we|they|everyone|everybody|the team|all of us) (?:really |all |absolutely |just |truly |very much |particularly )*(?:love|loved|like|liked|enjoy|enjoyed|admire|appreciate|appreciated|adored)(?! to)',
  '(?:fit|slot|blend) (?:right |straight |perfectly |nicely |in |very )?(?:in|well|right|perfectly)|fit (?:in )?(?:very |really )?well|right at home',
  '(?:one of |among |by far )?the (?:strongest|best|most (?:\\w+))|strongest|best (?:candidate|person|interview|answer|we have)|standout|stand out from|head and shoulders|ahead of (?:the|every|most|all)|top of',
  '(?:see|imagine|picture) you (?:\\w+ ){0,3}(?:doing|in|here|on|working|running|leading|thriving|growing|succeed\\w*|being|as)',
  '(?:lucky|glad|happy|fortunate|pleased|delighted) to (?:have|get|work|hire|see|welcome)',
  '(?:would|will|could|can) (?:\\w+ )?(?:hire you|do (?:an? )?(?:\\w+ )?(?:well|great|excellent|fantastic|good|brilliant)|be (?:an? )?(?:\\w+ )?(?:great|excellent|fantastic|perfect|asset|terrific|brilliant|wonderful|good|strong|ideal)|thrive|shine|excel|succeed|add (?:a lot|so much|great|real)|bring (?:a lot|so much|great|exactly)|bring exactly|love to have you)',
  '(?:very|really|extremely|so|pretty|incredibly|exceptionally|remarkably) (?:strong|well|impressive|good|qualified|prepared|articulate|compelling|promising|positive|capable|talented|relevant|thorough|thoughtful|clear)(?! but)',
  '(?:handled|answered|presented|did|came across|performed|explained|prepared|spoke) (?:\\w+ ){0,5}(?:brilliantly|well|perfectly|beautifully|wonderfully|superbly|great|impressively|confidently|skilfully|skillfully)',
  'clearly (?:have|know|qualified|understand|the)|more than qualified|well qualified|highly qualified|fully qualified|overdeliver|rare find|breath of fresh air|(?:you have|you bring) (?:exactly|everything|all)|keep (?:it|this) up|everything we (?:need|want|are)|on the contrary|quite the (?:opposite|contrary)',
)

/** An answer that is none. */
export const evasive = any(
  '',
  'too (?:early|soon)|early (?:to (?:say|tell|know)|days|stage)|hard to (?:say|tell|judge)|difficult to (?:say|tell)|difficult to judge',
  '(?:not|never) (?:really |actually |be )?(?:comment|say|tell|discuss|answer|allowed|able|permitted|at liberty|supposed|give (?:feedback|any)|share|go into|want to|my (?:decision|call|place|job)|for me|up to me|rather|get into|speak to|in a position)',
  '(?:discuss|talk|compare|confer|debrief|check|sync|speak|review|regroup|consult|align)(?:ing)? (?:it|this|that|them|notes|internally|among|about|(?:with|to) (?:the|my|our|everyone|hr)|everyone|all|everybody|as a)',
  'other (?:candidates|applicants|people|interviews)|many (?:\\w+ )?(?:candidates|applicants|people)|several (?:\\w+ )?(?:candidates|applicants|people|others)|lots of (?:\\w+ )?(?:candidates|applicants|people)|(?:rest of|the other) (?:the )?(?:candidates|applicants|people)|competitive|strong field|compare',
  'let (?:you|me|us) (?:know|think|see|not|get back)|be in touch|get back to you|we will see|wait and see|see how (?:it|things|this)|time will tell|hear from us',
  'good question|interesting question|(?:every(?:one|body)|we all) (?:has|have)|nobody is perfect|no one is perfect|depends|for hr|hr (?:will|would|handles|decides|to)|up to (?:hr|the|my|our)|pass (?:that|it|this|you) on|hiring manager|ask (?:hr|the|my|your recruiter)',
  'rather not|prefer not|do not (?:usually|normally|like to|want to|feel)|need to (?:think|reflect|discuss|review|digest|process|look|compare|see)|have to (?:think|reflect|discuss|review|digest|talk|see|look|compare)|think about it|sleep on it|still (?:early|thinking|evaluating|deciding|looking|seeing|have|interviewing|in the)|no comment|nothing (?:i|we) can|policy|changed the (?:subject|topic)|shrugged|moved on|dodged|avoided',
)

/**
 * When no phrase above is found: words that are mostly said in one direction. Less certain, so they come last and only
 * a clear lead of one direction counts.
 */
export const leanWords = {
  objection: any(
    'g',
    'less|fewer|least|hardly|barely|rarely|never|not|only|little|bit|vague|unclear|long|short|slow|quiet|rusty|thin|weak|hard|difficult|tough|tricky|struggl\\w+|stretch|jump(?:ed|ing)?|hopp?(?:ed|ing)?|gap|junior|senior|instead|rather|used to|asks? for|require[sd]?|requirements?|bachelor|degree|certif\\w+|licen[cs]e|brush\\w*|polish\\w*|sharpen\\w*|tighten\\w*|rambl\\w+|translate[sd]?|adapt|adjust|transition|switch(?:ed|ing)?|corporat\\w+|start-?up|agency|academi\\w+|industry|sector|spent|years?|too|miss(?:ed|es|ing)?|unprepared|nervous|accent|level|salary|notice|distance|mostly|mainly|different|smaller|larger|bigger|older|younger|new to',
  ),
  praise: any(
    'g',
    'love[ds]?|loving|adore[ds]?|wow(?:ed)?|blown away|great|excellent|fantastic|amazing|awesome|superb|brilliant|outstanding|wonderful|perfect(?:ly)?|best|favou?rite|first (?:person|one|candidate) (?:who|that|to)|right up our|snap(?:s|ped)? you up|get you|have you (?:here|on)|start (?:on )?(?:monday|tomorrow|today|right away|next week)|up to me|hire|welcome|can not wait|look(?:ing)? forward|happy|glad|thrilled|delighted|pleased|every(?:thing| box)|box(?:es)? on|refreshing|remarkable|wish (?:we|all|everyone|more)|nailed|shine[sd]?|shone|rare|gem|promising|lucky|like[ds]? (?:you|your|how|what|the way)|good (?:fit|match|feeling)|strong|work with you|join (?:us|the team)|convinced|confident',
  ),
  evasive: any(
    'g',
    'decides?|decision|committee|weigh|sit down|ask me|later|share|answer (?:that|this)|screening|others|the rest|rest of|think|thinking|reflect|everyone|colleagues|board|boss|manager|recruiter|hr|not (?:say|know|sure yet|allowed)|can not say|could not say|ask (?:them|her|him)|premature|yet|process|compar\\w+|stage|first (?:talk|chat|round)|in due course|feedback',
  ),
} as const

/** A denial of the whole question, wherever it stands. */
export const flatNo = any(
  '',
  '(?:i )?do not think so|(?:can|could) not (?:say|think|name|come up)(?: that)? i (?:have|do|can)?|not (?:on|from) (?:my|our) (?:side|end|part)|i am good|we are good|all set|everything is (?:clear|fine|good|ok|okay)|no further|nothing (?:else|more|further)|not for me|none of that',
)
