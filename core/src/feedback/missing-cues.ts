import { table } from './cue-table.ts'

/** How people say that a thing is not there yet; read as the cues of what is there. */
export const missingCues = {
  none: table`
    no (?:sign|mention|trace|evidence|word|hint|whiff|instance|record|indication|sense|whisper|experience|exposure|background|knowledge|history)s?\b
    nothing (?:on|about|at all|there|in|around|of|that|to|like|whatsoever|from|by way|under|for|with|regarding|touching)\b|nowhere\b
    not (?:a|one|any|even a|a single|an) (?:word|trace|mention|hint|thing|line|sign|single|peep|sausage|whisper|whiff|jot|shred|example of|day|hour|minute)\b
    (?:a|one|single) word (?:on|about|of) (?:that|it)
    unable,? .{0,24},? to (?:see|saw|seen|find|found|spot|spotted|discover|detect|locate|make out|read|hear|heard|notice|come across|get)
    saw (?:none|nothing|no|zip|zero)\b|silen(?:t|ce)\b
    (?:isn't|is not|aren't|wasn't|ain't|not|n't) (?:there|written|on (?:it|here|there|the|your)|anywhere|mentioned|listed|shown|covered|included|in (?:here|there|it|evidence|your))\b
    (?:didn't|did not|never|doesn't|does not|don't) (?:come|comes|came|crop|pop|show|turn) up|absen(?:t|ce)\b|missing\b|lack(?:s|ed|ing)?\b
    gaps?\b(?! year)|blanks?\b|blind spot|without (?:any|a|the|ever)\b|(?<!nearly |almost |easily |easy to |to )miss(?:ed)? (?:any|some|the|a|out)\b
    not there\b|couldn't tell|could not tell|(?:don't|do not|didn't|doesn't|does not) say\b(?! (?:how|what|who|which|much|enough|where|when|why))
    never said\b|n't (?:really )?(?:hear|heard|read|get|got) (?:about|anything|any|much about|of)|is it there|empty\b|fell short|seems? (?:not|never)
    not to have
    dr[ae]w\w* (?:a )?blanks?|came up (?:empty|short|dry)|empty-?handed|in vain
    look(?:ed|ing)? (?:hard |everywhere |all over |high and low )?for .{2,60}? (?:and|but) (?:did|could|found|there|saw)
    search(?:ed|ing)? (?:for|in)|hunted for|scann?ed for|crickets|tumbleweed|radio silence|zilch|nada|diddly|sod all|bugger all|nowt\b|nought
    niente|no joy\b|conspicuous|elephant in|white space|achilles|stumbling block|deal-?breaker|sticking point|held you back|stood against
    counted against|cost you|tipped (?:it|the)|the edge\b|pipped|lost out|beat you|ahead (?:of you )?on
    (?:didn't|did not|don't|doesn't|never) (?:feature|figure|appear|exist|register|turn up|seem to have)|not (?:a part|part) of|not in your
    not on your|not your (?:world|thing|field|area)|off your radar|outside (?:of )?your|beyond your|out of reach|foreign to|stranger to
    strange to you|uncharted|new ground|unknown|blank (?:page|sheet)|question marks?|could(?:n't| not) (?:pick out|point to|put (?:a|my) finger)
    fail(?:ed|s)? to (?:see|find|spot)|short of\b|devoid|minus\b|sans\b|without so much|wasn't able to (?:see|find)|not able to (?:see|find)
    leaves? out|left out|omit\w*|omission|not represented|unrepresented|(?:didn't|not) touch(?:ed)?|(?:isn't|is not) (?:one|something|part|in)
    what(?:'s| is| was) missing|missing from
    ~(?:^|[,;:–—(-] ?|\b(?:there(?:'s| is| was| are| were| being)?|see|saw|found|find|with|has|have|had|and|but|also|got|read|heard|plus|really|just|still|absolutely|um|uh) )(?:no|zero|zip|nil)(?: (?!doubt|worries|problem|question|one\b|matter|idea|harm|clue|rush|hurry|need|notice|longer|reason|surprise|wonder|nonsense|findings|fuss|more\b)| *$)
    ~(?:^|[,:–-] |\b(?:see|saw|found|find|read|heard) )nothing\b(?! (?:but|went|more|else))|\?+ ?(?:nothing|none|nope|zip|zero)|\bnone\b
    ~(?:n't|not|never|cannot|unable to|nor|failed to|struggled to|hard(?:ly)? to) (?:really |quite |actually |ever |even |to )*(?:see|saw|seen|find|found|spot|spotted|discover|detect|locate|make out|read|hear|heard|notice|come across|get) (?!out\b|back\b|you for|from you soon)
    ~(?:n't|not|cannot|unable to) (?:really |quite |actually |ever |even )*(?:see|saw|seen|find|found|spot|spotted|discover|detect|locate|make out|read|hear|heard|notice|come across|get)[.!?]*$
    ~\bholes?\b|[,:–-] ?(?:no|not)[.!]?$
  `,
  never: table`
    (?:have|has|had|'ve|'s|'d)(?:n't| not) (?:yet |ever |really |actually |so far |quite )*(?!heard|seen|got much|stopped|decided|made up|finished|spoken|interviewed|met)(?:\p{L}+ed|been|done|had|run|led|held|taught|sold|written|made|taken|built|worked|got|gone|come|dealt|flown|driven|put|set|sat|stood|kept|won|used|drawn|bought|begun|spent|sent|said|shown|hired|managed)\b
    not (?:yet|so far|as yet|to date)\b|(?:no|nothing|anything|any .{2,30}?|so far|as) yet\b|yet to\b
    (?:only|just) (?:ever )?(?:done|worked|been|walked|opened|gone|had|seen|used|talk|run|taught|sold|held|handled|on the|assisted|helped|supported|the one)\b
    ain't (?:the same|never)|(?:isn't|is not|not|ain't) (?:quite |really )?(?:the same|comparable|what (?:we|you))|not,? (?:it seems,? )?of what you
    new to (?:you|that|this)|different animal|as opposed to|always been (?:the|on|an?)|not (?:done|used|worked|held|run|led|been|had|touched|taught)\b
    have you not\b
    (?:has|have) yet to|yet to be|not had (?:the|a) chance|(?:didn't|did not|never) (?:get|got|have|had) (?:the|a) (?:chance|opportunity|go)
    not been exposed|untried|unproven|untested|unknown quantity|no track record
    all (?:of )?your (?:\p{L}+ ){1,3}(?:has|have|is|are|was|were|seems?|seem) (?:been )?|all (?:been|in|on|for|uk|local|one|the same)\b
    always (?:in|on|for|with|under|worked|had)|purely|solely|exclusively|entirely (?:in|on|with|for)|limited to|confined to|restricted to
    stops? at|just the one|only the one|one \p{L}+ only|only (?:in|on|with|for|at|one|small|local|as|a|an|the)\b|not gone (?:past|beyond)
    nobody has (?:ever )?(?:let|asked|given) you|(?:someone|somebody) else (?:did|does|has|always)|under someone
    as an? (?:assistant|helper|junior|observer|passenger|guest|user|member)|from the (?:outside|sidelines|other side|back)|second-?hand|in theory
    theor\w+|rather than (?:lead|run|own|manag|do|us|desig|writ|sell|teach)\w*|not (?:lead|run|own|manag|design|writ|sell|teach)(?:ing|en|ed)?\b
    ~\bnever\b(?! (?:before (?:two|one|noon)|mind|hurts|fear|went wrong|really come|say))|\byet\b[.!?]*$
  `,
  ever: table`
    what about\b|how about\b|wonder(?:ed|ing|s)? (?:whether|if)|within reach|comfortable with
    ~\bever\b(?! so| since| after)|^(?:and |so |but |or |oh |um |, )*(?:have|has) (?:you|she|he|they)\b
    ~^(?:and |so |but )*you (?:done|had|ever|used|worked|got) any|\bany\b[^?]{0,60}\?
  `,
  need: table`
    (?:you|they|she|he|anyone|whoever)(?:'d| would|'ll| will|)? (?:also |really |certainly |probably |still |definitely )?(?:need|be needing|have to (?:have|hold|be|do|show|know)|be (?:asked|expected|required|called|signing|running|dealing|handling|responsible)|require)\b
    (?:would|will|is|are|be) (?:be )?(?:required|mandatory|compulsory|essential|needed|a must|obligatory|expected|non-negotiable)\b|requirement
    must[- ]have
    (?:we|they|i|clients|she|he|regulators?|the \p{L}+|most \p{L}+)(?:'d| would| will|'ll|) (?:also |really |normally |usually )?(?:expect|require|insist|need)(?:s|ed)?\b
    (?:out )?here they (?:want|ask)|before you (?:could|can|may)|won't (?:do|cut|be enough)|isn't enough here
    a (?:growing|big|large|bigger) (?:part|share|chunk)|(?:a|one) (?:third|quarter|half) of (?:our|what|the)\b
    (?:half|most|all|a third|a lot) (?:of )?our\b
    (?:we|they)(?:'re| are|'ve| have| do| run| use| work| sell| ship| make| lease| buy| get) .{0,40}\b(?:these days|now|next year|every|loads|all the time|two days|more and more)\b
    is (?:the whole point|coming|what we do)|for (?:this|that|the|a) (?:\p{L}+ )?(?:grade|level|band|post|rank)\b|sooner or later|increasingly
    (?:we|they|our|the) (?:rely|depend|live and breathe|swear by|moving to|move to|switch(?:ing)? to|going over to|plan(?:ning)? to|about to)
    we(?:'re| are) (?:moving|switching|going|rolling|opening|launching|planning|about|starting|building|growing)
    (?:everything|everyone|everybody|it's all|it is all) (?:here|is|has|uses|on)|day one|first day|day-?to-?day|bulk of|most of (?:the|our|this)
    big part|large part|(?:post|role|job|position|place|team) (?:involves|needs|requires|demands|calls|means|comes|wants|asks|has)
    (?:comes|goes) with the
    you(?:'d| would|'ll| will) (?:also |often |soon |certainly )?(?:be|have to|want|face|deal|run|meet|sit|stand|spend|work|report|own|lead|manage|inherit|take|cover|handle|look after|travel|drive)\b
    whoever (?:gets|takes|does)|(?:anybody|anyone|person) who|(?:can't|cannot) (?:hire|put|send|let|take)|wouldn't (?:be able|let you)
    law (?:says|requires)|legally|insur(?:ers|ance) (?:want|insist|require)
    our (?:clients|customers|insurers|regulator|auditors|guests|patients|families|board|funders) (?:expect|want|ask|insist|need|demand|increasingly)
    more and more|these days|nowadays|next year we|from (?:january|april|september|next)|soon\b
  `,
  get: table`
    (?:worth|consider|considering|thought about|thought of|think about|look into|recommend|suggest|advise|start|by|towards|try|up for) (?:getting|doing|taking|learning|studying|picking|sitting|going|joining|working|gaining|becoming|qualifying|volunteering|shadowing|spending|registering|finding|building)\b
    (?:a|the|some|an|that|your|any|one|do a|evening|night|short|online|proper|full|level \d|five-day|weekend) (?:[\p{L}-]+ ){0,2}(?:course|class|classes|certificate|certification|qualification|licen[cs]e|ticket|diploma|badge|accreditation|module|training|exam|apprenticeship|workshop|bootcamp|secondment|placement|internship)\b
    (?:certified|qualified|licensed|accredited|chartered|registered) (?:in|as|to|for|with|or)\b
    (?:next|over the|in the|within|the coming|this coming) (?:next |coming |few )?(?:step|year|years|months?|winter|summer|spring|autumn|twelve|six|couple)\b
    down the (?:road|line|track)|(?:in|long|longer|medium)[- ]?term|one day\b|eventually|some time (?:in|on|with|at|spent)\b|time spent
    in your (?:own|spare) time|as a next|homework|build (?:up )?(?:some|a bit of|experience|a)\b|would be (?:a )?(?:plus|bonus|next)|hands[- ]on|exposure\b
    first-?hand|experience (?:in|with|of)\b|grow (?:in|into)\b
    under your belt|dip (?:a|your) toe|a taste of|feet wet|hands dirty|cut your teeth|have a go|a go at|try(?:ing)? your hand|give .{2,30} a go
    to grips with|bone up|swot|up to speed (?:on|with)|spend (?:a|some|six|three|two|one|time)|a stint|a spell (?:in|with|at|on)
    a season (?:in|with|at|on)|rotat\w+|work alongside|sit in on|tag along|evening class\w*|night school|online course\w*|cpd\b|nvq
    certif(?:y|ied|icate|ication)\w*|licen[cs]e[ds]?\b|ticket\b|chartered|accredited|membership|refresher|train(?:ed|ing) (?:in|on|for|as)
    qualif\w+|degree\b|diploma|to-?do\b|in (?:the )?future|for the future|later on|going forward|build up|broaden|widen|branch out
    stretch yourself|(?:step|move|expand|grow) into|learn\w*\b|acquir\w+|pick(?:ing)? up\b|take up\b|look at (?:doing|getting|taking)
    would (?:have )?(?:sealed|clinched|swung|seal|clinch|swing)|set you apart|open doors|nice-to-have|a plus\b|an asset\b|bonus\b
    find (?:a|some|yourself|someone|a way)|offer to|ask (?:to|for|your|if)|put your hand up|volunteer (?:to|for|on|at|with)
    ~(?:^|[,:–-] |\b(?:and|so|then|to|please|should|could|would|also|maybe|perhaps|first|next|try|let's|you'd better|must) )(?:go and |go |try to |try and |start |think about |look at |consider |maybe |also )*(?:get|getting|learn|learning|pick up|picking up|take|taking|sit|sitting|study|studying|enrol\w*|enroll|join|joining|shadow|shadowing|train (?:in|as|up|on)|qualify|gain|gaining|acquire|earn|sign up|look into|find (?:a|some|someone|out|a way)|volunteer|apply|register|book|brush up|read up|spend (?:a|some)|teach yourself|work towards|go for|renew|complete|finish|start (?:a|an|learning|doing|with a)|ask (?:to|for|your|if|whether)|practi[sc]e|invest in|catch up|seek|try (?:your|a|out|for)|get (?:hold|your))\b(?! (?:it at|lost|that up|it up|to the point|in touch|back|some rest|home|this|the train|on with|it in))
  `,
  lack: table`
    (?:light|lighter|thin|short|low|green|rusty|shaky|limited|inexperienced|weak|weaker|new|behind|patchy|unproven|untested|less sure|not (?:so )?sure|unsure|not convinced|unconvinced|doubt\w*|worr(?:y|ied)|concern\w*|hesitat\w+|reservation\w*|question mark) (?:on|in|at|to|with|about|over|when|around|whether|that|of|regarding)\b
    not (?:enough|much|many|sufficient|a lot of) (?:of )?(?:experience|exposure|practice|training|background|time)?\b|insufficient|too (?:little|few)\b
    unfamiliar|limited\b|inexperienc\w+|beginner|weak(?:er|est)? (?:side|spot|on|in|at)\b|where you(?:'re| are) (?:thin|light|weak|short)
    hardly any|barely any|scarcely any|little (?:experience|exposure|sign|evidence|about|on)\b|(?:isn't|is not) (?:your|a) (?:strength|strong)|step up
    stretch\b|struggl\w+|closed book|anything to do with|out of (?:your|her|his) depth
    wobbl\w+|less (?:sure|certain|confident|convinced|clear|comfortable)|out of practice|rust\w+|hazy on|sketchy|scratch the surface|skin deep
    toe in|beginner\w*|novice|raw\b|not (?:deep|strong|solid|wide|broad) enough|could be (?:deeper|wider|broader)|narrow\b|one-?sided|lopsided
    behind (?:the|on|in)|catch(?:ing)? up|fall(?:s)? short|(?:short|low|poor|soft) on|weak(?:er)? on|weakness|weakest|gap between|not there yet
    not quite there|some way off|a way off|a stretch
  `,
  others: table`
    (?:the )?(?:other|stronger|strongest|successful|chosen|winning|rival|internal) (?:candidates?|applicants?|person|people|finalists?|one)\b
    someone (?:else|who|with)|somebody (?:else|who|with)|went with\b|the person we\b|others (?:had|have|on|we|who)\b|some of our|the rest of the field
    people (?:who|with) (?:have|had)\b
  `,
} as const
