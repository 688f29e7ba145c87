/** How wishes are worded, folded to small letters and plain apostrophes. Each pattern leads up to the thing itself. */
const would = "(?:would|'d|could|might|may|should|will)"
const soft =
  '(?:really|just|also|personally|perhaps|maybe|possibly|certainly|honestly|simply|still|only|probably|definitely|always|ideally)'
const bit =
  '(?:a (?:bit|little|touch|tad|fair bit|lot)|rather|somewhat|slightly|quite|fairly|pretty|very|so|too|really|just|still|perhaps|maybe|rather too|far too|much too)'
const see = '(?:see|hear|read|know|learn|find|have|get|understand|explore|have (?:seen|heard|read|had|got|known|learnt|learned))'
const about = '(?: (?:more |something |anything |a (?:bit|little)(?: more)? )?(?:about|of|on|from))?'

// biome-ignore format: a table of wordings
export const leads: readonly string[] = [
  `(?:${would} )?(?:${soft} )?(?:have )?(?:liked?|loved?|wanted?|prefer(?:red)?|appreciated?|enjoyed?|welcomed?|valued?|wished?|hoped?|expected|needed?)(?: (?:you )?to ${see}|(?: for)?| seeing| hearing)${about}`,
  `(?:was|were|am|are|is|been|'m|'re) (?:${soft} )?(?:hoping|looking|expecting|waiting|wanting|searching|keen|curious|eager)(?: (?:you )?to ${see}| for|)${about}`,
  `(?:it |that )?${would} (?:have )?(?:been |be )?(?:${soft} )?(?:${bit} )?(?:help(?:ed|ful)?|nice|good|great|useful|better|interesting|ideal|stronger|wonderful|a plus|worth|beneficial|benefit)(?: (?:us|me|you|your (?:case|resume|cv|profile|application)))?(?: if (?:you|there|your (?:resume|cv))(?: (?:had|could|were|was|also))*)?(?: to ${see}| to|from|for you to|with|)?(?: from)?${about}`,
  `(?:${would} )?(?:${soft} )?(?:look|looking|watch|ask|hope|be looking) (?:out )?for`,
  `(?:could|can|would|might|will) (?:${soft} )?(?:use|do with|benefit from|profit from|gain from)`,
  `(?:did not|didn't|do not|don't|could not|couldn't|can't|cannot|not|never|hardly|barely) (?:${soft} |quite |actually )*(?:see|saw|seen|hear|heard|find|found|get|feel|spot|notice|mention|mentioned|talk about|speak about|touch on|cover|show|demonstrate|have|explain|address|discuss|bring up|include|list|convey|sense|tell)(?: (?:me|us))?(?: (?:enough|much|any|a lot|anything|many|a great deal|sufficient|a clear sense|a sense|a feel|a feeling|evidence|proof|signs?|examples?))*(?: (?:of|about|on|for|in|regarding|around))?`,
  '(?:i|we|they|the (?:panel|team|others))(?: (?:really|just|both|all|slightly|also|rather))* miss(?:ed)?',
  '(?:missing|lacking|lacks?|lacked|short of|shy of|without|devoid of)(?: (?:was|is|were|are|on|in|any|:))*',
  '(?:a |the |some |any |your |his |her |their )?(?:lack|absence|shortage|want) of(?: any)?',
  '(?:there (?:was|is|were|are|s|\'s) )?(?:no|not enough|too little|too few|insufficient|hardly any|barely any|scant|scarcely any|not much|not a lot of|not many|nothing|next to nothing|very little|precious little|only a little|little|zero|few|not any)(?: (?:real|clear|concrete|obvious|direct|hands-on|strong|sign|evidence|proof|mention|trace|indication|sense))*(?: (?:of|about|on|in|around|regarding|there (?:about|on)|said about|to be seen of))?',
  `(?:${bit} )*(?:light|thin|weak|short|low|vague|sparse|rusty|shaky|limited|poor|patchy|hazy|quiet|silent|slim|shallow|green|junior|brief|unclear|fuzzy|behind|skimpy|lean|inexperienced|modest|soft)(?:er)? (?:on|in|about|when it comes to|regarding|around|with|at|for)`,
  '(?:(?:one|some|a few|few|any|the|my|our|your|his|her|their|only|single|big|biggest|main|major|minor|small|little|real|first|second|other|remaining|slight|bigger|key|obvious|clear|possible|potential|last|serious|there (?:is|was|were|are)) )*(?:gaps?|concerns?|hesitations?|reservations?|doubts?|worr(?:y|ies)|weakness(?:es)?|question marks?|open questions?|criticisms?|drawbacks?|downsides?|shortcomings?|issues?|problems?|weak (?:spot|point)s?|weakest (?:spot|point|area)|area(?:s)? (?:for|of|to) (?:improvement|improve|growth|develop(?:ment)?)|thing(?:s)?(?: (?:that|which))?(?: (?:was|is|i|we|to)(?: (?:would|\'d))?)?(?: (?:missing|lacking|missed|improve|work on|change|add|like to see))?|nitpicks?|quibbles?|suggestions?|advice|tips?|recommendations?|wish(?:es)?|homework|next steps?)(?: (?:i|we|they)(?: (?:had|have|would have|\'d have|saw|see|noticed))?)?(?: (?:was|is|were|are|would be|might be|remains?|lies?|around|about|with|in|on|over|regarding|here|for (?:you|me|us)|that|would have been|being))*(?: (?:to|the|that|around|about|with|in|on))?\\s*:?',
  "(?:what|one thing that|something that) (?:would|could|might) (?:have )?(?:really )?(?:help(?:ed)?|strengthen(?:ed)?|improved?|made?|convinced?|been nice|lift(?:ed)?)(?: [\\p{L}']+){0,6}? (?:is|was|would be|would have been)",
  '(?:not|\\p{L}+n\'t|never)(?: (?:fully|entirely|quite|totally|completely|really|yet|100 %|so))? (?:convinced|sure|certain|clear|confident|persuaded|sold)(?: (?:about|of|by|on|that|whether|if))*(?: you (?:have|had|know)(?: done)?)?(?: (?:any|enough|much))?',
  '(?:unsure|uncertain|unconvinced|worried|concerned|hesitant|hesitated|wondered|wondering|in doubt|sceptical|skeptical|puzzled|struggled|struggling)(?: (?:a (?:bit|little)))?(?: (?:about|of|by|on|over|with|whether|if|how|because of|to (?:see|find|understand|follow|tell)))*(?: you (?:have|had|can|could|know)(?: done)?)?(?: (?:any|enough))?',
  `(?:(?:the )?(?:other|stronger|strongest|successful|chosen|winning) (?:candidates?|applicants?|person|people|finalists?)|others|someone else|the person we (?:chose|hired|picked))(?: (?:simply|just|already|all|both|also))*(?: (?:had|have|has|showed|brought|brings|offered|was|were|came with))`,
  '(?:went with|chose|picked|hired|preferred|took|looking for|need|needs|want) (?:someone|somebody|a person|people|a candidate|an applicant|one)(?: (?:who|with|that|whose|else))*(?: (?:had|has|have|already|brings|brought|was|is|were|comfortable|strong|can|could|knows|shows))*(?: (?:with|in|on))?',
  `(?:you )?(?:${would}|need to|needs to|ought to|have to|had better|must|want to|try to|try and|remember to|make sure (?:to|you)|be sure to|i'd|we'd|i would|we would|i suggest|we suggest|i recommend|i'd recommend|we recommend|suggest|recommend|please|next time|my advice (?:is|would be)(?: to)?|let's|worth|consider|think about|start|keep)(?: (?:you|to|${soft}|next time|try to|${bit}|consider|think about|want to|like to|need to|have|suggest|recommend|propose|advise))* (?=__verb__)`,
  '(?:you )?(?:need|needs|require|requires|must have|should have|should know|have to know|ought to have|should get|ought to know)(?: (?:a|an|some|to (?:know|have|get|understand)))?(?= )',
  '(?:if|had) (?:you|there|your (?:resume|cv|profile))(?: (?:had|have|were|was|showed|knew|could|also|only|been))*',
  '(?:wish|wished)(?: (?:you|there|your (?:resume|cv)))(?: (?:had|have|were|was|showed|knew|could|would))*',
]

/** Verbs that open an advice: what follows is the thing itself. */
// biome-ignore format: a table of words
export const adviceVerbs = [
  'show', 'shown', 'showing', 'add', 'adding', 'include', 'mention', 'mentioned', 'work on', 'working on', 'brush up on', 'brush up', 'improve', 'improving', 'develop', 'build up', 'build',
  'strengthen', 'strengthening', 'get', 'gain', 'gaining', 'learn', 'learning', 'study', 'focus on', 'focus', 'highlight', 'emphasise', 'emphasize', 'stress', 'put', 'bring out', 'bring',
  'expand on', 'expand', 'elaborate on', 'elaborate', 'talk about', 'talk', 'tell us about', 'tell us', 'tell', 'give us', 'give', 'giving', 'provide', 'explain', 'describe', 'spell out', 'demonstrate',
  'deepen', 'sharpen', 'read up on', 'practise', 'practice', 'take', 'pick up', 'acquire', 'prove', 'back up', 'polish', 'clarify', 'illustrate', 'underline', 'state', 'write', 'list',
  'go deeper into', 'go deeper on', 'go deeper', 'dig into', 'look into', 'touch on', 'speak about', 'speak to', 'broaden', 'widen', 'extend', 'complete', 'earn', 'do', 'play up', 'flesh out', 'quantify', 'present',
  'share', 'detail', 'feature', 'prepare', 'refresh', 'invest in', 'catch up on', 'know', 'understand', 'have', 'see', 'lead with', 'make', 'use', 'try', 'increase', 'raise', 'round out',
]
/** The same for what there should be less of. */
export const cutVerbs = [
  'cut',
  'drop',
  'remove',
  'shorten',
  'trim',
  'tone down',
  'avoid',
  'leave out',
  'reduce',
  'take out',
  'delete',
  'condense',
  'simplify',
  'tighten',
  'skip',
  'cut down on',
  'cut back on',
  'go easy on',
  'use less',
  'lose',
]

const is =
  "(?:was|were|is|are|'s|seems?|seemed|felt|feels|feel|looks?|looked|appears?|appeared|sounds?|sounded|came across(?: as)?|comes? across(?: as)?|remains?|remained|stays?|stayed|reads?(?: as)?|has been|have been)"
const fault =
  "(?:missing|lacking|absent|thin|weak|weaker|light|lighter|vague|unclear|sparse|shallow|superficial|basic|generic|limited|short|brief|poor|low|rusty|shaky|outdated|theoretical|dated|hazy|patchy|buried|hidden|confusing|messy|long|dense|wordy|cluttered|general|abstract|rushed|underplayed|undersold|slim|small|narrow|elementary|hard to (?:see|find|judge|follow|tell|read|spot)|difficult to (?:see|find|judge|follow|tell|read)|easy to miss|below .{3,30}|not (?:\\p{L}+ ){0,2}(?:clear|visible|obvious|strong|enough|convincing|there|deep|evident|covered|mentioned|shown|apparent|up to date|sufficient|what we need|sharp|concrete|recent|great|good)|n't (?:\\p{L}+ ){0,2}(?:clear|visible|obvious|strong|enough|convincing|there|deep|evident|covered|mentioned|shown|apparent|sharp|concrete|recent|great|good))"
const better =
  '(?:stronger|clearer|better|deeper|sharper|bigger|more \\p{L}+|crisper|shorter|broader|wider|higher|fuller|visible|improved|expanded|stronger)'

/** The thing stands first, what is wrong with it behind. */
// biome-ignore format: a table of wordings
export const tails: readonly string[] = [
  `${is}(?:n't)? (?:also )?(?:${bit} |${soft} |on the )*${fault}`,
  `(?:${would}|needs? to|has to|have to) (?:${soft} |also |easily )*(?:be|have been|become|come (?:out|through|across|over)|stand out|be made|get|use|do with|benefit from)(?: ${bit})*(?: ${better}| some work| work| more (?:work|depth|detail|polish|attention)|)`,
  '(?:needs?|wants?|deserves?|lacks?|lacked|requires?) (?:a (?:bit|little)(?: of)? |some |more |further |much )*(?:work|attention|depth|polish|detail|practice|improvement|development|effort|space|room|context|substance)',
  "(?:did not|didn't|does not|doesn't|do not|don't|never|hardly|barely) (?:really |quite |fully )*(?:come (?:through|across|out|over)|show(?: up)?|stand out|convince|appear|get (?:mentioned|much)|shine|land|go deep enough|feature|jump out)",
  `${would} (?:${soft} |also )*(?:have )?(?:help(?:ed)?|strengthen(?:ed)?|be(?:en)? (?:${bit} )*(?:a (?:plus|bonus|big plus|real plus|must)|good|nice|great|helpful|useful|welcome|valuable|an asset|ideal|important|needed)|round(?:ed)?|lift(?:ed)?|improve|make|add|set|count|tip)`,
  '(?:is|are|was|were) (?:also )?(?:something|what|where|an area|areas?|one area|one thing|the (?:one|main|only|biggest) (?:thing|gap|area)|a (?:gap|weakness|weak spot|concern|must|plus|requirement)|(?:very )?(?:important|essential|key|crucial|required|needed) (?:to|for|in|here))',
  '(?:got lost|gets lost|fell short|falls short|let you down|held you back|were nowhere|was nowhere|is nowhere|went unmentioned|goes unmentioned|worr(?:y|ies|ied) (?:me|us)|concern(?:s|ed) (?:me|us))',
]
