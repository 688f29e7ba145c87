/**
 * What to look for in normalised words (see normalise-words.ts: small letters, no contractions, digits for numbers).
 * Every gap is bounded, so that no text can make a pattern slow.
 */
const any = (...parts: string[]) => new RegExp(`\\b(?:${parts.join('|')})\\b`)

const answer =
  'answer|decision|word|news|result|reply|response|update|verdict|outcome|feedback|message|call|e-?mail|note|letter|offer|information'
const tell =
  'calls?|rings?|phones?|pings?|e-?mails?|texts?|writes?(?: to)?|contacts?|notif(?:y|ies)|informs?|tells?|messages?|updates?|lets? [^.,;]{1,24} know|drop [^.,;]{1,24} (?:an? )?(?:line|note|message)|shoot [^.,;]{1,24} (?:an? )?(?:note|e-?mail|message)|speak (?:to|with) you|have (?:something|more|an update) for (?:you|everyone)|get (?:back )?(?:in touch|to)|get back|be (?:back )?(?:in touch|in contact|back to)|come back to|reach out|follow up|respond|answer|reply|report back|circle back|touch base|get in touch|(?:give|giving) [^.,;]{1,24} (?:a call|a buzz|a shout|a heads up|an answer|a decision|an update|a ring|word)|send [^.,;]{1,24} (?:an? )?(?:answer|decision|update|e-?mail|message|word|note)|have (?:some )?(?:news|an answer|a decision|word)'

/** What a date can be promised for, strongest first: an answer to me; a decision; the next round. */
export const replyCues: readonly RegExp[] = [
  any(
    'hear(?:d|ing)?(?: back)?',
    `(?:i|we|he|she|they|hr|someone|somebody|somebody else|manager|office|department|company|committee|board|colleague|you|will|to be|going to|would|to|can|could|should|may|might|dana|assistant|recruiter|team) (?:will |would |can |could |definitely |then |also |all |personally )*(?:${tell})`,
    `(?:have|get|expect|receive|with|give|for|our|an?|some) (?:an? |our |my |the |some |any |final )*(?:${answer})`,
    'know(?:s)?',
    '(?:be|get|gets|are|is|been|being) (?:notified|informed|told|contacted|called|e-?mailed|invited)|in touch|in contact|look out for|back to (?:you|people|everyone|me)',
    `(?:${answer}) (?:goes|go|will|from|comes)`,
    '(?:answer|decision|result|reply|response|update|verdict|offer|news|call|e-?mail|message) (?:by|on|before|within|in|no later)',
    'promise|owe you|something for you|get an? (?:yes|no)|a yes or a no|get back',
    '(?:will|would|to) (?:\\w+ ){0,2}(?:an answer|an invitation|the result|word)',
    '(?:get|receive|have|given) (?:an? |the |our |your )?(?:written |final |formal |firm )?(?:invitation|invite|offer|letter|decision|answer|result|notice|call)',
    'no news',
  ),
  any(
    'decid\\w*',
    'decision\\w*',
    'choos\\w*',
    'choice',
    'pick(?:s|ed|ing)?',
    'select\\w*',
    'offers?',
    'make up (?:our|their) mind\\w*',
    'clos(?:e|es|ing) (?:the|this|out)|conclude|be done with',
    'shortlist\\w*',
    'wrap up',
    'finali[sz]e',
  ),
  any(
    '(?:next|second|2nd|2|third|3rd|3|final|last) (?:round|interview|stage|step|meeting)s?',
    'finals?',
    'schedul\\w+',
    'invit\\w+',
    'set up',
    'round (?:2|3|two|three)',
    'next steps?',
    'finalists?|between you and|only (?:outside|external|other) (?:candidate|person)|short ?list of|down to',
    '(?:round|step|stage) (?:1|2|3|4|one|two|three)|case interview|on-?site|half day|trial (?:week|day|shift|period)|\\d+ minutes? (?:call|interview|chat|talk|meeting)',
  ),
]

/** About the interviews of others, or about how long they go on. */
export const others = any(
  '(?:see|seeing|meet|meeting|interview|interviewing|talk to|talking to|speak to|speaking to|speaking with|talking with) (?:the |a |some |up to )?(?:\\d+|few|several|other|others|more|people|candidates|rest|remaining|through|until|till|all)\\b',
  '(?:\\d+|few|several|many|other) (?:more|other|others|people|candidates|interviews|to (?:see|meet|interview|go))\\b',
  'interviews (?:through|until|till|continue|run)',
  'we (?:are )?interview(?:ing)? (?:through|until|till|all)',
)

/** My own homework, or something that I am to bring. */
export const mine = any(
  '(?:you (?:to|can|could|will|would|should|need to|have to)|please|me to|i (?:should|need to|have to|am to)|can you|could you) (?:please )?(?:do|send|submit|complete|finish|prepare|hand in|return|bring|upload|take|present|fill|share|work on)',
  '(?:take-?home|assignment|homework|exercise|case study|questionnaire) (?:is )?(?:due|by|until)',
)

export const notPromised = any(
  '(?:not|never|nothing|nobody|no one|no (?:answer|news|decision)) [^.;]{0,30}(?:before|until|till)',
  'not (?:promise|guarantee|say|commit|be sure)[^.;]{0,30}',
  'no (?:answer|decision|promise|guarantee)[^.;]{0,20} (?:by|before|until)',
)

const yes =
  'selected|successful|chosen|shortlisted|moving|interested|going ahead|through|picked|a (?:good )?(?:fit|match)|invited|one of (?:them|the)|on the (?:short )?list'

/** They write with a yes, and only then. */
export const onlyIfYes = any(
  `(?:if|should|when|in case|once) (?:you|we|it|they|i|he|she) [^.,;]{0,24}(?:${yes})`,
  'if (?:we|they|the team|i) (?:decide|want|choose|would like|like|go|move|think|feel|see)',
  'if (?:it is|there is) (?:a )?(?:yes|good news|positive|interest|a match|a fit)',
  'if (?:selected|successful|chosen|shortlisted|interested|positive|so,)',
  'if you (?:make|made|get|got|pass|passed|advance|clear|are (?:in|through|it|on)|move|progress)',
  '(?:if|should) (?:they|he|she|it|the team|everyone|all) (?:like|likes|agree|agrees|goes? well|works? out|want|wants|work out|be positive)',
  'should you (?:be|make|get|have)',
  '(?:only|just) (?:the )?(?:contact|call|hear|write|notify|reach|reply|respond|successful|shortlisted|selected|those|candidates (?:who|that|we)|people (?:who|that|we)|finalists|invite)',
  '(?:successful|shortlisted|selected|chosen) (?:candidates|applicants|people|ones)',
  '(?:those|the ones|the people|candidates|people|anyone|whoever) (?:who|that|we|going|moving|selected|chosen)? ?(?:want|move|moves|go|goes|make|makes|get|gets|are going|are moving|have been|are selected|like|advance|advances)',
  'finalists (?:will|are|get|hear)|(?:out to|with|to) (?:the )?(?:finalists|shortlisted|successful)',
  'no news (?:within|by|after|in|is|means)',
  'if you (?:do not|have not|did not|don not) (?:hear|heard|get|receive)',
  'if you (?:hear|get) nothing',
  'if there is no (?:call|news|word|answer|e-?mail)',
  '(?:otherwise|or else|if not,?) (?:you|we|i|it)[^.;]{0,20} (?:not|no|nothing)',
  'silence means',
)

/** Everybody is told, whatever it is. */
export const forAll = any(
  'either way',
  'one way or (?:the other|another)',
  '(?:whatever|whichever|regardless|no matter)',
  'yes or no',
  'good (?:news )?or bad',
  'in any (?:case|event)',
  'in (?:both|either) cases?',
  '(?:every(?:one|body)|(?:all|each|every) (?:of )?(?:the |you |our )?(?:candidates?|applicants?|people|person|interviewees?)|all of you) [^.;]{0,40}(?:hear|know|told|answer|get|gets|notified|informed|decision|call|e-?mail|contacted|reply|receive)',
  '(?:tell|call|notify|inform|e-?mail|answer|contact|write to|reply to|let|send|to|for|with) (?:every(?:one|body)|(?:all|each|every) (?:of )?(?:the |our )?(?:candidates?|applicants?|person|one))',
  'even if (?:it is|we|you)',
)

/** A decision of theirs, or a call to someone else, is not yet an answer to me. */
export const ofTheirs =
  /\b(?:make|making|reach|take|come to|send out|extend) (?:an? |the |some |our |their |its )?(?:final )?(?:decisions?|offers?|choices?)\b|\b(?:call|contact|check|phone|e-?mail) (?:my|your|the) references\b/g

/** An answer to me is spoken of at all. */
export const toMe = replyCues[0] as RegExp

/** "Should", "hope", "or so": a date that is not meant as a promise. */
export const hedged = any(
  'hopefully|probably|perhaps|maybe|possibly|ideally|roughly|approximately|presumably',
  'hop(?:e|es|ing)|aim(?:s|ing)?|try(?:ing)?|tries|guess|expecting|targeting|likely|supposed to',
  '(?:should|might|may|could) (?:be able|hear|know|have|get|be|decide|let|take|tell|say)(?! hearing)',
  'or so|or thereabouts|-ish|ish|give or take|if (?:all|everything) goes|with (?:any |a bit of )?luck|all being well|fingers crossed',
  // "Talk about salary" is no hedge; "about the 20th" is one.
  '(?:around|about) (?=(?:the )?(?:\\d|end|mid|begin|start|early|late|first|last|next|week|month|then|jan|feb|mar|apr|may\\b|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|an? (?:day|week|fortnight|month|couple|few)))',
  'i (?:would )?(?:think|imagine|believe|assume|suppose)',
  'some ?time (?:next|this|in|around)',
)

/** Weeks without a number are no date to hold anyone to. */
export const lastsLong = any('(?:few|several|many|some) (?:weeks|months)')

/** A step with a name, a number of people left, a date for a round: someone has a plan. */
export const named = any(
  '(?:next|second|2nd|third|3rd|fourth|final|last|another|1 more|2 more|one more) (?:round|interview|stage|step|meeting|conversation|call)s? (?:is|are|will|would|with|for|on|at|starts?|includes?|involves?|takes?|by|set|to meet|before)',
  '(?:next|second|2nd|third|3rd|final|last) (?:round|interview|stage|panel|meeting)s?',
  'step (?:\\d+|one|two) (?:is|will|would)',
  'one more (?:round|interview|step|stage|conversation|meeting)',
  'final (?:with|round|interview|stage)|to the finals?|a final',
  '(?:see|seeing|meet|meeting|interview|interviewing|talk to|talking to|speak to|have|are|with|down to) (?:the |only |just |another |about )?\\d+ (?:more |other |others |of you|people|candidates|finalists|interviews|to (?:see|interview|meet))',
  '\\d+ (?:more|other|others|remaining|further) (?:people|persons?|candidates?|interviews?|to (?:see|interview|meet)|this week|next week|finalists?|applicants?|conversations?)',
  '(?:top|final|last|down to|shortlist of|one of) \\d+',
  'finalists?',
  '(?:meet|talk (?:to|with)|speak (?:to|with)|call with|interview with|conversation with|chat with|see) (?:the |our |my |your |some of the |rest of the )?(?:team|vp|ceo|cto|cfo|coo|director|manager|hiring manager|founder|founders|board|boss|head|president|partners?|panel|engineers?|others on the team|department|colleagues)',
  'bring you (?:back|in)|have you (?:back|come back|come in|meet)|invite you (?:back|to)|fly (?:you|to|in)|come back (?:in )?(?:to meet|for)',
  '(?:references?|background check|drug test|reference check|credit check|assessment|work sample|case study|take-?home|assignment|exercise|coding (?:test|challenge)|trial day|presentation|site visit|test project|panel|skills test)',
  '(?:send|make|write|prepare|draft|extend) (?:you |up )?(?:an? |the )?(?:offer|contract)',
  '(?:your )?(?:availability|available) (?:for|next|this|on|to)',
  'when could you (?:come|start|meet|begin)|when can you (?:come|start|meet|begin)',
  'hear (?:by|on) (?:mon|tues|wednes|thurs|fri)day',
)

/** Kind words without a plan. */
export const open = any(
  `(?:will|would|to|can|could|should|may|might) (?:then |also |certainly |definitely |just |be able to |all |still )*(?:${tell})`,
  'hear (?:from|back|something|more|anything)|hearing from',
  'be in touch|in touch|in contact|follow up',
  '(?:next|the) steps? from here',
  'soon|shortly|at some point|in due course|eventually|in the near future|down the (?:road|line)|a while|in time|its time|one of these days|later on|before long',
  'early (?:in the process|days|stage)|still early|not (?:yet )?(?:decided|sure|certain|know|say)|do not (?:\\w+ )?know|hard to (?:say|tell)|depends|too (?:early|soon)|no idea|up in the air|still (?:open|deciding|looking|interviewing|figuring|waiting)|nothing is (?:decided|settled|fixed|set)',
  'several|handful of|quite a few|pipeline|many|a lot of|lots of|plenty of|other candidates|others|a number of|some more|few more|bunch of|dozens|hundreds|one of many|rest of the candidates',
  'on file|patient|patience|bear with us|sit tight|hang (?:tight|in)|hang on|hold tight|keep an eye|stay tuned|wait and see|we will see|let us see|call us',
  'keep (?:you|me|everyone|every candidate|all of you) (?:posted|updated|informed|in the loop)|(?:watch|check) your (?:inbox|phone|e-?mail|mail)|check in|talk internally|discuss|talk it over|compare notes|regroup|finish(?:ed)? (?:all|the)|get through',
  'process|as soon as|once we|when we (?:know|have)|takes? (?:a while|time|its time|long)|slow|coming (?:weeks|months|days)|some decisions|put a date|everything we need|better idea|pick up',
  'some ?one (?:will|from)|somebody (?:will|from)|hr (?:will|would|handles)|recruiter (?:will|would)',
)

/** Nothing was said, or said to be unknown. */
export const noDate = any(
  'no (?:next steps?|fixed|firm|exact|set|clear|time ?line|time ?frame|dates?|schedule|idea|rush|hurry|details|specifics)',
  '(?:nothing|little|not much|not a word|not anything|no word) (?:was |is |has been |were )?(?:said |mentioned |concrete |specific |clear |decided )*(?:about|on|regarding|as to|for|said|mentioned)',
  'not (?:say|said|mention|mentioned|give|gave|talk|discuss|discussed|commit|clear|specific|tell|sure)',
  'avoided|dodged|evaded|evasive|vague|unclear|non-?committal',
  'never (?:said|mentioned|brought up)',
  'not (?:expect|hear|know|count on)',
)

/** A plain no. */
export const refusal = new RegExp(
  [
    '^(?!.{0,200}\\bif (?:you|we|it|there)\\b).{0,400}\\b(?:',
    [
      'not (?:be )?(?:moving|going|going to move|proceeding|taking|progressing) (?:forward|ahead|on|further|you|your|with you)',
      'not (?:move|go|proceed) (?:forward|ahead|further|on) with (?:you|your)',
      '(?:decided|chosen|chose|opted|going|gone|go|went) (?:to go |to move forward |to proceed |forward |ahead )?with (?:someone|somebody|another|a different|other) ?(?:else|candidate|person|applicant|candidates)?',
      'going (?:in )?(?:a|another) (?:different )?direction|gone (?:in )?(?:a|another) (?:different )?direction',
      '(?:position|role|job|post|opening) (?:has|is|was|had) (?:already |now |just )?(?:been )?(?:filled|taken|given|closed|cancelled|withdrawn|on hold)',
      'not (?:the right|a good|a|quite the right|what we) (?:fit|match|are looking)',
      'not (?:think|believe|feel|see) (?:that )?(?:this|it|you|we)(?: is| are| would be| will be|) (?:quite )?(?:the right|the best|a good|a strong|a) (?:fit|match)',
      '(?:unfortunately|sorry|afraid|regret)[^.]{0,40}(?:not (?:able to |be able to )?(?:offer|select|hire|continue|consider|take)|unsuccessful|rejected|turned down)',
      '(?:offered|gave) (?:it|the (?:job|role|position)) to (?:someone|somebody|another)',
      '(?:going to|have to|will|decided to) pass(?=[.,;!]|$| but| for now| this time| on (?:you\\b|this (?:time|one|round)))|not (?:be )?(?:the right|a) (?:fit|match) for (?:us|this)|(?:did|does) not work out',
      'wish you (?:all the best|luck|success) (?:in|with|for) your (?:search|future)',
    ].join('|'),
    ')\\b',
  ].join(''),
)
