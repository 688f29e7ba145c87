import { table } from './cue-table.ts'

/** How people say that a thing is on the resume and could be stronger, folded to small letters; a row that begins with ~ may begin inside a word. */
export const thereCues = {
  buried: table`
    bur(?:y|ied|ies|ying)\b|hid(?:den|es?|ing)\b|tuck(?:ed|s|ing)? (?:it |that |them |the .{2,40}? )?(?:away|in|under|at|down)
    (?:at|near|to) the (?:very )?(?:bottom|end|foot)|last (?:line|place|bullet|thing)|half (?:a|of a|of one|one) (?:line|sentence)
    (?:just |only |a |one |single |got )+(?:line|sentence|bullet|word|clause|mention)\b(?! (?:about|on|of) (?:that|it)\b)|sub-?clause|in passing
    (?:a|one) mention\b|(?:barely|hardly|scarcely|almost miss|nearly miss|only just)\b(?! any)
    would(?:n't| not| hardly| never| barely) (?:notice|know|guess)|(?:you|one|i|we)(?:'d| would) (?:hardly|barely|never) (?:notice|know|guess)
    went (?:past|by)|(?:skat|skimm|skipp|gloss|rac|rush|breez)(?:ed|es|e|ing) (?:over|past|through|by)|rush(?:ed)? (?:it|through|past)
    under(?:sold|sell|play|stat|rat)\w*
    (?:sell|sold|selling)(?: yourself| it| that| this| them| him| her| yourselves)? (?:short|better|harder|properly|yourself)
    sell (?:it|that|this|yourself|them)\b|(?:too|so|very|awfully) (?:modest|shy|humble|quiet|quick|brief)|modest(?:y|ly)?\b|throw-?away|in a blink
    easy to miss|over-?looked?\b
    (?:had|have|having) to (?:dig|hunt|ask|guess|look|search|work out|squint|read (?:it )?twice|prise|drag|pull|press|infer|google|piece)|dig(?:ging)? for
    only (?:found out|learn\w*|discovered|came out|heard|emerged)|came out only|(?:get|got|gets) lost|lost (?:in|among|between|on)|mumbl\w+
    whisper(?:s|ed)\b|weak(?:est)? (?:sentence|line|bullet|part|point)|small talk|sick note|forgotten|afterthought|drown(?:s|ed)?|in (?:the )?small print
    footnote|blink and|smuggl\w+|squeez\w+ in|one would hardly|left (?:\p{L}+ )?(?:hungry|wanting|wondering|guessing|cold|unsure|curious|in the dark)
    reads? (?:like|as|flat|thin|a bit)|(?:sounds?|looks?|comes? (?:across|over)) (?:like|as|smaller|thin|flat|vague|less|passive|dull|a bit)
    makes? it sound
    (?:doesn't|does not|don't|didn't|did not|never) (?:really |quite |fully )?(?:come (?:through|across|out|over)|shine|land|stand out|jump out|do (?:it|you|yourself|that|this) justice|sing|show (?:it|that|up)|convey)
    justice|clos(?:e|er) to the end|quieter|more than you(?:'d| would| may| might)? think|(?:doesn't|does not|don't) say (?:much|enough)|barely says
    loud(?:er|ly)?|turn(?:ed)? (?:it |that )?up|the volume (?:up|down)|quiet(?:ly)? about|keep(?:s|ing)? (?:it |that |this |so )?quiet|coy\b
    downplay\w*|play(?:s|ed|ing)? (?:it|that|this|them|yourself|your .{2,20}?) down|overshadow\w*|relegat\w+|demot\w+|parked\b|cramm\w+
    sandwich\w*|wedged|squirrel\w+|sits? (?:under|at|below|down|way)|down at|page (?:two|three|2|3)|second page|below the fold|under other
    under "|miscellaneous|under-?cook\w*|half-?(?:baked|told|said|cooked)|left hanging|stops? short|trails? off|peters? out|tease[rs]?\b
    unfinished|out of (?:nowhere|context)|does(?:n't| not) do (?:it|you|that|yourself)|sells? you short
    better than (?:that|the) (?:line|sentence)|bigger than|smaller than|looks? small|as (?:if|though) (?:you|it|anyone|anybody|somebody)
    job (?:description|ad)|list of (?:duties|tasks|chores)|duties\b|passive(?:ly)?\b|(?:only|just|simply) because (?:you|i|we|she|he)
    (?:in|over|at) the (?:corridor|lift|room|interview|talk|end) you|when you (?:talked|spoke|told|explained|described|were here)|in person
    out loud|told us (?:about|that|you|how|in)|(?:a |such a |it's a |real )(?:shame|pity)
    why (?:hide|so (?:shy|modest|quiet|brief)|is(?:n't| that| it| this)|not (?:say|put|lead|tell))|don't be\b
    hard to (?:tell|judge|gauge|see|say|know|make out)|difficult to (?:tell|judge|gauge|see|say)|impossible to (?:tell|judge|say)
    (?:can't|cannot|couldn't|could not|can not) (?:really |quite )?(?:tell|judge|gauge|work out|make out|picture|weigh)|(?:anyone's|my) guess
    guess\w*\b|myster\w+|riddle|in a (?:word|nutshell|phrase|single)|(?:two|three|four|five|six|seven|eight) words\b|telegram|shorthand|cryptic
    terse|brief\b|short shrift|one-?liner|single line|bare bones|skeleton|skimpy|thin\b(?! on the)|pale\b|an(?:a)?emic|limp\b|weak\b|weakly
    faint\w*|dim\b|murky|blur\w*|muddl\w+|jumbl\w+|tangled|scatter\w*|not obvious|wasted|underused|lurk\w*|sneak\w*
    slip(?:s|ped)? (?:by|past|in|out|through)|fl(?:ew|ies|y) (?:by|past)|whizz\w*|rattle\w*|in a rush
    too (?:fast|quick|soon|short|brief|small|little about)
  `,
  top: table`
    (?:the |very )?(?:top|head|start|front|beginning) of (?:the |your |each |it)|(?:at|to|up|near|on) (?:the )?(?:very )?top\b|up top\b|up front\b|upfront
    front and cent(?:re|er)|further up|high(?:er)?(?: up)\b|move (?:it|this|that|them|your .{2,40}?|the .{2,40}?) (?:up|higher|forward)|lead (?:with|on)\b
    open (?:with|on)\b|start (?:with|from)\b|(?:the |your |an? )?(?:opening|first|very first|lead) (?:line|thing|bullet|sentence|words?|card)|headlines?\b
    hero\b|(?:best|strongest|trump) (?:card|asset|point|argument)|play (?:it|that|this|them) (?:up|first)|play up|centre ?stage|center ?stage|spotlight
    show ?case|shout\w*|boast\w*|brag\w*|trumpet|sing about|bold(?:er)?\b
    (?:a|its|their) (?:line|bullet|section|paragraph|heading|sentence) (?:of its own|of their own|to itself|to themselves|each)
    (?:its|their) own (?:line|bullet|section|paragraph|heading|sentence)
    (?:more|better|some|bigger|extra|greater) (?:room|space|prominence|attention|light|air ?time|weight|billing|emphasis|credit|ink)|prominen\w+
    (?:deserve|merit|warrant)(?:s|ed)?\b|worth (?:more|a (?:line|bullet|sentence|mention|paragraph)|saying|telling|its)
    make (?:much |far |a lot |a bit |something |even )?more of|make (?:something|a thing|a meal|the most) of|make that one\b
    should (?:shout|shine|sing|jump|stand|come|be the|lead|open)|stand out|put (?:it|that|this|them) (?:in|there|first|up|on|right|at)
    stick (?:it|that|this|them) (?:in|up|at|on)|get it at|wants? more than|needs? more than|rather more than
    (?:it is|it's|that's|that is) (?:your|the|pure|real) (?:best|gold|selling|strength|story|money)|differentiator|is (?:rare|a gift|gold|rare and)
    unique(?:ness)?\b|usp\b|wins us|what wins|half (?:the|that|of the|of that) (?:job|role|battle)\b|(?:that|this|it|which) (?:counts|matters|is what)
    matters? (?:a lot |more |most |hugely |here |to us)|emphasi[sz]e|highlight(?:ed|ing)?\b|stress\b(?! management| test|es)|underline\b
    feature (?:it|that|this|your|the)\b|own it\b|claim it\b|say (?:it|so|that) (?:loud|plain|clear|out|first|up)\w*|say (?:it|so)\b
    don't be (?:shy|modest|coy|afraid|bashful|humble)|tell it\b|let (?:us|me|them|people|it|that|the reader) (?:see|feel|know|hear|shine|breathe)
    put a (?:price|value|number|figure|size|name)|counts for
    gold(?:en| dust)?\b|gem\b|jewel|treasure|trump|ace up|crown\w*|sweet spot|up our street|music to|(?:exactly|just|precisely) what we
    bread and butter|why we (?:called|rang|invited|asked|brought)|got you (?:in|through|the interview)|caught (?:my|our|his|her|their) eye
    jumped out|ticks? (?:our|a|the|every)|(?:sells?|sold) (?:me|us|you)|money (?:line|shot)|what we (?:need|want|buy|pay)|would impress
    impressive\b|big deal|huge\b|massive\b|rare\b|gold star|proud\b|trophy|banner|neon|flag it|wave it|ring(?:s)? (?:the|a) bell|pride of place
    page one|first page|in lights|big letters|capital letters|underlin\w+|promote (?:it|that|this|them)\b|raise (?:it|that|this)\b
    lift (?:it|that|this)|pull (?:it|that|this|them) (?:up|out|forward)|move (?:it|that|this|them)|drag (?:it|that|this) (?:up|out)
    (?:needs? to|should|must|has to|ought to) (?:be|come|go|sit|stand|move|jump|open|head) (?:\p{L}+ )?(?:up|first|higher|front|forward|seen|visible|obvious|louder|bigger|clear\w*|top|your|the)
    give (?:it|that|this|them|us) (?:a line|a bullet|room|space|air|its|their|more|the|some)|treat (?:it|that|this)|milk (?:it|that)|dwell on
    linger|make (?:a )?(?:noise|fuss|song|point) (?:of|about)|(?:hammer|drive) (?:it|that) home
  `,
  more: table`
    (?:a (?:bit|little|touch|lot)|some|much|far|rather|even|slightly|something|anything|hear|see|know|say|like|want|wanted|read|write|tell us|tell me|needs?|learn|loved|add|with|had) more\b(?! (?:senior|experience|exposure|years|people|staff|than one|time|training))
    more,? please
    more (?:on|about|of|depth|detail|colou?r|meat|flesh|substance|from|info\w*|specific\w*|concrete|context|precise|explicit|visible|clearly|evidence|clarity|explanation)\b
    expand(?:ed|ing)?\b|flesh (?:it |that |this |them |out|.{2,30}? out)|fill(?:ed)? (?:in|out)
    spell(?:ed|ing)?(?: (?:it|that|this|them|what .{2,30}?|.{2,30}?))? out|elaborat\w+|unpack\w*|open (?:it|that|this|them) up
    walk (?:us|me|the reader) through|talk (?:us|me) through|take (?:us|me) through
    bring (?:it|that|this|them|your .{2,30}?|the .{2,30}?)? ?(?:out|to life|forward|up)\b|dig (?:in|deeper|into)|go (?:deeper|further|into)
    drill (?:down|into)|deep(?:er|en)\b|clarif\w+|sharpen\w*|sharper|strengthen(?:ed|ing)?|stronger\b|clearer\b|crisper|tighten\w*|tighter|polish\w*
    rephrase|re-?word|re-?write|punch(?:y|ier)?\b|beef(?:ed)? up|build (?:it|that|this|them) (?:up|out)|round (?:it|that|this|them) out
    tell (?:us|me|them|him|her|people|the reader|the panel|the story|how|what|it)\b
    show (?:us|me|them|her|him|that|how|what|the|your|off|scale|people|more)\b|explain\w*|describe\b
    say (?:how|what|who|which|where|when|why|whether|that|if|something|more)\b|name (?:the|them|names|it|which|who|your|a few)\b|specify\b|illustrate\w*
    demonstrate\w*|vague\w*|unclear|fuzz\w+|hazy|woolly|foggy|confus\w+|puzzl\w+|generic|abstract\b|flat\b(?! pack|s)|bland|dry\b|dull|generalit\w+
    not (?:very |so |quite |all that |entirely )?(?:clear|obvious|specific|concrete|visible|apparent)
    (?:isn't|wasn't|aren't|is not|was not) (?:very |so |quite |all that |entirely )?(?:clear|obvious|specific|concrete|visible|apparent|enough)|intrigued
    hungry|asked? twice|please\b|elevator|story\b|jargon|buzz ?words?|adjectives|acronyms
    shorten|trim|cut (?:it|that|this|the|back|down)|too long|wordy|long-?winded
    go on\b|say on|such as\?|meaning\?|how so|what then|e\.g\.?\?|back (?:it|that|this|them) up|back up\b|substantiat\w+|prove\b|proven?\b
    receipts|show your work\w*|pin (?:it|that|this|them)? ?down|nail (?:it|that|this)? ?down|(?:tie|link|relate) (?:it|that|this|them) to
    (?:re)?frame (?:it|that|this)|rename|call it\b|title (?:it|that)|translate (?:it|that|this|them) (?:into|for)
    plain (?:english|words|language)|lay (?:terms|person|reader)|what (?:is|does) .{2,30} mean|nobody (?:knows|outside)|paint (?:us|me|a|the)
    picture\b|colou?r(?:ful)?\b|alive\b|vivid|rework\w*|redo\b|revisit\w*|update[ds]?\b|refresh (?:it|that|this)|freshen
    interested (?:to|in (?:how|what|why))|fascinat\w+|i wonder (?:how|what|why|who)|dying to|beg(?:s|ging)? (?:the question|to know)
    questions? (?:are|is|remain|left|unanswered|hang)|unanswered|between the lines|one wonders|leaves? (?:me|us|one|the reader|you) \p{L}+
    explan\w+|describ\w+|describing|detailed|precise(?:ly)?|exact(?:ly)?\b|particulars|nuts and bolts|ins and outs|step by step|start to finish
    the how\b|the why\b|the what\b|the so what
    ~^more\b(?! (?:experience|exposure|years|senior|training))|[:–-] more\b
  `,
  figures: table`
    (?:figures?|numbers?|numerical|statistics?|stats|metrics?|percent\w*|quantif\w+|(?:any |the |some )?results?|outcomes?|impact|details?|specifics?|context|examples?|scale|size|scope|volumes?|headcounts?|dollars|pounds|euros|money on|dates|baseline|evidence of (?:results?|impact)|proof|what (?:changed|happened|you did|came)|the story)
    how (?:many|much|often|long|big|large|far|fast|high|few|old|wide|deep|heavy|regularly|frequently|quickly|soon|successful\w*|well|big a|large a)\b
    by (?:how much|what|when)
    what (?:size|share|percentage|proportion|scale|volume|value|budget|level|effect|difference|number|rate|period|grade|kind|sort|did that|did it|that meant|it meant|that saved|it saved|they saved|you saved|was the|were the|it was in|that was in|each|were you|became|had changed)\b
    what(?:'s| is| was| were)? (?:that|it|this|those|they)? ?(?:in|worth)\b|worth (?:a|per|in)\b
    (?:in|per) (?:dollars|euros|pounds|percent|hours|days|numbers|figures|terms|week|month|year|shift)\b
    (?:a|put|with|some|any|the|hard|real|rough) (?:figure|number|price|value|percentage|rate|total|count|amount|sum)\b
    what (?:came|became|happened|changed|resulted|followed|difference|it (?:did|led|brought|achieved)|they (?:did|became|made)|you (?:did|achieved|learned|learnt|built|changed|tested))
    (?:has|had|have) (?:come|become) of|so what\b
    did (?:it|that|they|anyone|anybody|those|any of|the .{2,30}?|fewer|more) (?:work|help|stick|last|sell|pay|catch|go|hold|come|stay|change|pass|improve|use|check|get|bring|save|grow|fall|drop|rise)\w*
    (?:are|is|were|was) (?:it|they|that|those|these|the .{2,30}?) (?:still|ever|on|used|any)\b|where (?:are|is|did) (?:they|it|he|she|the)\b
    (?:against|from|versus|vs|compared (?:to|with)|out of) (?:what|which|whom)|(?:over|in|within) (?:how long|what (?:period|time))
    with (?:how many|whom|who|what|which)\b|who (?:with|for|was|were|did|uses?|used|said|asked|reads|benefit\w*)\b|whose (?:idea|was|were|budget|decision)
    who(?:'d| did| had| were| was) (?:you|they|it)|which (?:of|ones?|part|tools?|makes?|models?|systems?|play|kind|grain|team|parts|sites?)\b
    what (?:exactly|precisely|specifically)\b
    what (?:did|was|were|is|are|does|do|would|had|have|has) (?:you|your|it|that|they|the|those|she|he|this|its|their)\b
    how (?:did|do|does|was|were|you|they|it|have|had|are|d'you|would|that|is|she|he|the|on earth|exactly|come|we)\b
    your (?:own )?(?:part|role|share|contribution|hand|input|doing) ?(?:in|was|there|exactly)?\b(?= |\?|$)|before and after|for (?:example|instance)\b
    (?:an?|one|some|two|with) (?:concrete |real |short |specific |actual |single |worked )?(?:example|instance|case|anecdote|story)s?\b|savings?\?
    (?:hours|days|time|money|lives|tickets|costs?) saved|ballpark|roughly\b|or so\?|biggest|largest|longest|busiest|(?:when|where) (?:was|were|did|last)\b
    undated|on time\?|yours or|alone or|you or\b|quantity|average\b|total\b|response rate
    rates?\?|ratio\b|tally|count\?|timeline|duration|budget\?|turnover\?|value\?|volumes?\?|numbers\?|size\?|losses\?|growth\?|covers\?
    year on year|measur\w+|benchmark\w*|compar\w+|versus\b|since when|until when|how come|how so|who says|says who|on whose|for whom|to what
    in what|at what|of what|what for|what else (?:did|was)|and then\?|then what|and\?|so\?|whose\b
    did (?:you|she|he) (?:do|run|lead|write|build|design|make|plan|decide|choose|own|start|invent|set) .{0,40}(?:alone|yourself|own|or)\b
    was (?:it|that|this) (?:you|your|a|the|all)|were you (?:the|in|alone|on|leading|one)|a (?:day|week|month|year|shift|night|season|time)\?
    per (?:day|head|hour|unit|site)|cents?\b|worth\b|evidence that|any (?:proof|figures|numbers|data|results)
    (?:add|adding|give|with|using|include|attach|quote|cite|state|insert|want|wants|need|needs|like|see) (?:\p{L}+ ){0,3}(?:figures?|numbers?|percentages?|metrics?|data|dates|amounts?|totals?|names)\b
    ~^whether\b(?!.{0,40}\b(?:ever|reach))
  `,
  told: table`
    (?:you|she|he|they)(?:'ve| have| had| do| did|'d)? (?:also |only |just |briefly |clearly |once |barely |simply |did )*(?:mention|say|said|told|tell|list|listed|wrote|write|state|stated|note|noted|claim|touch on|touched on|name|describe|described|refer to|show)\b(?! (?:anything|a thing|nothing|a word))
    (?:it|your (?:resume|résumé|cv|page|paper|sheet|profile|application|write-?up|document|letter)|the (?:resume|résumé|cv|page|paper|sheet|profile|application|write-?up|document|letter)|it just|it only) (?:just |only |merely |simply |barely )*(?:says|said|mentions|lists|shows|tells|states|reads|makes)\b
    (?:the|that|those|your|this|these) (?:[\p{L}'-]+ ){0,4}(?:bit|line|part|thing|stuff|piece|sentence|bullet|point|project|story|deal|entry|paragraph|section|episode|business|side|work|job|experience|record|saving|figure|example|role|claim|award|programme|program|pilot)s?\b
    the (?:bit|part|line|stuff|thing|piece|one)s? (?:about|on|with|where|that|in|from)\b
    (?:is|are|was|were) (?:only |just |barely |merely )?(?:mentioned|listed|named|noted|stated)\b
    you(?:'ve| have) (?:clearly|obviously|evidently|actually|done|got|had|run|led|built|saved|been)\b
    on (?:the|your|this|that) (?:resume|résumé|cv|page|paper|sheet|profile|application|write-?up|document|letter),? (?:it|you|that|they)\b|listed\b
    you (?:had|ran|built|led|made|took|did|wrote|taught|sold|cut|won|filled|brought|kept|handled|looked after|opened|started|grew|saved|raised|moved|turned|set up|went|got|held|covered|trained)\b
    but (?:how|what|who|which|where|why|when|it|that|not)\b|and then (?:it|you|nothing|stop)|love (?:it|that)\b|liked? (?:it|that)\b
    back (?:in|at) (?:the|your)|your (?:years?|time|days|stint|spell) (?:at|with|in)|as to (?:the|your)|i know you\b|clearly\b|you obviously
    you touched|you hint\w*|you allude\w*|you refer\w*|you gloss\w*|you (?:briefly|barely|only|just|merely|never quite) \p{L}+
    your (?:\p{L}+ ){0,3}(?:line|bullet|bit|part|work|project|story|stuff|piece|sentence|section|experience|record)\b
    you['’]ve (?:got|had|done|run|led|built|saved|been|written|held|kept|taught|worked)
    (?:i|we) (?:see|saw|noticed|read|spotted|gather|understand) (?:that )?(?:you|your|it|from)|apparently you|turns? out you
    (?:i|we) (?:liked|loved|enjoyed) (?:the|your|how|that)|(?:good|great|nice|lovely|strong|fine|solid|excellent|impressive|interesting),? but
    (?:only|just) (?:says|mentions|lists|names|gives|tells)|it(?:'s| is) (?:there|in there|on there|listed|mentioned|only|just|all there|one)
    (?:i|we) can see|(?:is|are|was|were) there,? but|exists? (?:but|only)|appears? (?:only|once|just|at|in|but)|crops up|comes up once
    once (?:and|only|in)|a single|(?:that|those|these) \p{L}+ (?:you|of yours)
  `,
  wished: table`
    curious\b|i want to (?:feel|see you|know|hear)
    (?:wanted|liked|loved|love|like|want|keen|hoped|eager)(?: very much)? to (?:hear|know|learn|understand|feel|read|see)|wants? (?:the|a|some|more)\b
    ought to|needs? (?:a|some|more|work|polish|detail|fleshing|colou?r|context|evidence|explaining|unpacking|numbers|saying|telling|spelling|oomph|teeth)\b
    could (?:be|do with|use|have been|come)\b
    (?:would|'d|had|have been|were|was|are) (?:\p{L}+ ){0,2}?(?:hop(?:ed|ing)|look(?:ing)?|after) (?:for|to (?:see|hear|find|read))
    (?:would|'d) (?:\p{L}+ )?(?:have )?(?:help(?:ed)?|lift(?:ed)?|strengthen(?:ed)?|round(?:ed)?|be (?:nice|good|great|useful|handy|welcome|interesting)|come in handy)
    wouldn't (?:hurt|go amiss|harm)|could you|can you|would you|might you
  `,
} as const
