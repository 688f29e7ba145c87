/** What is nobody's business in an interview. `always` tells of the person; `aside` only counts outside the description of a job, where it may be the job itself. */
export type Sensitive = { category: string; always: string[]; aside: string[] }

const count =
  '(?:a|an|one|two|three|four|five|six|\\d|ein(?:e|er|em)?|zwei(?:er)?|drei(?:er)?|vier(?:er)?|deux|trois|quatre|un|una|dos|tres|cuatro|dois|duas|quatro|due|tre|quattro|twee|drie|vier|lovely|wonderful|amazing|beautiful|young|small|grown|teenage)'
const whose =
  '(?:my|his|her|their|our|mein(?:e|er|em|en)?|unser(?:e|er|en|em)?|seine?[rmn]?|ihre?[rmn]?|mon|ma|mes|sa|ses|notre|nos|mi|mis|su|sus|meus?|minhas?|seus?|suas?|mio|mia|miei|mie|sua|suo|mijn|onze|zijn|haar)'
const illness =
  "(?:cancer|leuk(?:a)?emia|diabet(?:es|ic)|depressi(?:on|f)|anxiety|burn-?out|bipolar(?: disorder)?|adhd|autism|asperger'?s?|dyslexia|epilepsy|asthma|arthritis|hiv|aids|multiple sclerosis|parkinson'?s?|alzheimer'?s?|crohn'?s?|lupus|endometriosis|ptsd|stroke|heart (?:attack|disease)|long covid|addiction|alcoholism|chronic (?:pain|illness|fatigue)|krebs|depression(?:en)?|krankheit|maladie|enfermedad|doenca|malattia|cancro|kanker|ziekte)"
const self = "(?:i|he|she|they|we)(?:'m|'ve|'s| am| is| are| was| were| have| has| had)?"

export const sensitive: Sensitive[] = [
  {
    category: 'family',
    // biome-ignore format: a table of words
    always: [
      '(?:is|am|was|are|happily|recently|newly|been|get(?:ting)?|got) married', 'married (?:to|with|since|for|in|and)',
      'married(?=\\s*[,.;]|\\s*$)', 'marital status', 'divorced?(?= |$)', 'widow(?:ed|er)?', 'wife', 'husband', 'spouse',
      'fiancee?', 'newlywed',
      `(?:proud |devoted |loving |busy |single |working |stay-at-home )?(?:father|mother|dad|mom|mum|mama|papa|parent|daddy|mommy|grandfather|grandmother|grandpa|grandma) (?:of|to) (?:${count}|twins|triplets)`,
      '(?:proud|devoted|loving|full-time|stay-at-home|single|working|busy|new|first-time|girl|boy|dog) (?:father|mother|dad|mom|mum|parent|grandfather|grandmother)',
      `${whose} (?:two |three |four |\\d |own |young |little |beloved |older |younger |eldest |wonderful |dear )*(?:famil(?:y|ies)|kids?|child(?:ren)?|sons?|daughters?|toddlers?|baby|babies|twins|parents?|father|mother|dad|mom|mum|brothers?|sisters?|siblings?|grandchildren|grandkids|girlfriend|boyfriend|partner and|in-laws)`,
      `(?:have|has|with|raising|raise|having) ${count} (?:\\p{L}+ )?(?:kids|children|sons?|daughters?|boys|girls|child|baby|toddlers?|twins)`,
      `${count} kids`, 'engaged to be married', 'wedding anniversary', `(?:father|mother|dad|mom|mum|papa|mama|parent|grandfather|grandmother) to (?:\\p{L}+ )?(?:twins?|boys|girls|sons?|daughters?|kids|children)`,
      'raising (?:\\p{L}+ ){0,2}(?:sons?|daughters?|twins|teenagers?|toddlers?)', 'empty nester', 'in partnerschaft lebend', 'alleinerziehend', `${count} (?:tochter|sohne|enkel(?:kinder)?|filles|garcons|hijas|meninas|nipoti|dochters|zonen)`, 'family man', 'family (?:and|&) friends', 'friends (?:and|&) family',
      'time with (?:the |her |his |my )?family', 'start(?:ed|ing)? a family',
      'raising (?:a|my|our|her|his) (?:family|kids|children)', 'for family reasons', 'family reasons', 'maternity leave',
      'paternity leave', 'parental leave', 'pregnan(?:t|cy)', 'verheiratet', 'geschieden', 'verwitwet', 'familienstand',
      'ehefrau', 'ehemann', 'elternzeit', 'mutterschutz',
      `(?:vater|mutter|mama|papa) (?:von|zweier|dreier|eines|einer|vierer|in elternzeit) ?${count}?`,
      '(?:stolzer?|zweifacher?|dreifacher?|vierfacher?|alleinerziehender?) (?:vater|mutter|papa|mama)', `${count} kinder(?:n)?`,
      'familienvater', 'familienmutter', 'schwanger', 'zeit mit (?:der|meiner|seiner|ihrer) familie', 'mariee?', 'divorcee?',
      'pacsee?', 'situation familiale', 'conge (?:maternite|parental|paternite)', `(?:pere|mere|maman|papa) d[e'] ?${count}`,
      `${count} enfants`, 'enceinte', 'casad[oa]', 'divorciad[oa]', 'solter[oa]', 'estado civil',
      `(?:padre|madre|pai|mae|papa|mama) (?:de|di) ${count}`, `${count} hij[oa]s`, `${count} filh[oa]s`, 'divorciad[oa]',
      'viuv[oa]', 'viud[oa]', 'esposa', 'marido', 'embarazada', 'gravida', 'sposat[oa]', 'divorziat[oa]', 'coniugat[oa]',
      'stato civile', `${count} figl[ie]`, 'moglie', 'marito', 'incinta', 'getrouwd', 'gescheiden', 'burgerlijke staat',
      'echtgeno(?:ot|te)', `(?:vader|moeder) van ${count}`, `${count} kinderen`, 'zwanger',
    ],
    aside: [
      'spend(?:ing)? (?:my |his |her |their |free )*time with (?:\\p{L}+ )?(?:family|kids|children)',
      'family life',
      'family time',
    ],
  },
  {
    category: 'health',
    // biome-ignore format: a table of words
    always: [
      'diagnosed with', `${illness} (?:survivor|warrior|patient)`, `survivor of (?:\\p{L}+ )?${illness}`,
      `(?:living|lives|live|lived|struggl\\p{L}+|battl\\p{L}+|fight(?:ing)?|fought|suffer(?:s|ed|ing)?|recover(?:ed|ing|y)?) (?:with|from|against|for)? ?(?:a |an |my |his |her )?(?:\\p{L}+ )?${illness}`,
      `${self} (?:\\p{L}+ )?(?:have|has|had|beat|survived|suffer(?:s|ed)?|got) (?:a |an |from )?(?:\\p{L}+ )?${illness}`,
      `${self} (?:had |got )?(?:a |an )?(?:openly )?(?:autistic|dyslexic|bipolar|diabetic|epileptic|neurodivergent|disabled|blind|deaf|hard of hearing|hiv[- ]positive|chronically ill)`,
      `${whose} (?:\\p{L}+ )?(?:${illness}|illness|disability|diagnosis|surgery|health (?:issues|problems|condition)|mental health|recovery from|sobriety|accident|therapy)`,
      'neurodivergent', 'on the (?:autism )?spectrum', 'in remission', 'en remission', 'cancer-free', 'lebe mit (?:\\p{L}+ ){0,2}(?:sklerose|diabetes|depression|behinderung|krebs|rheuma|epilepsie|asthma)',
      `(?:live|lives|living|lived) with (?:\\p{L}+ |type [12] ){0,3}${illness}`, 'wegen (?:einer )?(?:\\p{L}+ )?(?:krankheit|erkrankung)', '(?:sufro|padezco|padece|sofro|soffro) (?:de|di) \\p{L}+', 'souffre de', 'vivo con (?:vih|diabetes|esclerosis)', 'heart transplant', 'organ (?:donor|transplant)', 'chemotherapy', 'wheelchair user', 'chronically ill', 'recovering (?:alcoholic|addict)', 'sober (?:since|for)',
      '(?:\\d+|two|three|five|ten) years sober', 'sick leave', 'medical leave', 'for health reasons', 'health reasons',
      'serious illness', 'long illness',
      'after (?:a|an|my|his|her) (?:\\p{L}+ )?(?:illness|surgery|stroke|burn-?out|heart attack)',
      'schwerbehindert(?:e[rnsm]?)?', 'schwerbehinderung', 'schwerbehindertenausweis', 'krankgeschrieben', 'erkrankt',
      'krebsuberlebende[r]?', 'gesundheitliche[nr]? grunde[n]?', 'nach (?:einem|meinem) burn-?out', 'rollstuhlfahrer(?:in)?',
      'leide an', 'leidet an', 'arret maladie', 'handicapee?', 'raisons de sante', "atteinte? d[e']", 'rqth', 'baja medica',
      'motivos de salud', 'discapacidad', 'enferm[oa] de', 'deficiente fisico', 'motivos de saude', 'motivi di salute',
      'malat[oa] di', 'categorie protette', 'ziekteverlof', 'arbeidsongeschikt', 'gehandicapt',
    ],
    aside: [`${illness} survivor`, 'blood type', 'allerg(?:y|ic) to', 'vaccinated', 'in recovery'],
  },
  {
    category: 'religion',
    // biome-ignore format: a table of words
    always: [
      "(?:am|is|as|being|i'm|devout|practi[cs]ing|born-again|committed|faithful|proud|raised|observant) (?:a |an )?(?:devout |practi[cs]ing |proud |orthodox )?(?:christian|catholic|protestant|evangelical|baptist|lutheran|muslim|jew|jewish|hindu|buddhist|sikh|mormon|jehovah's witness|atheist|quaker)",
      `${whose} (?:\\p{L}+ )?(?:faith|religion|church|mosque|synagogue|parish|pastor|rabbi|imam|prayers?|god|lord)`, 'eucharistic minister', 'church elder', 'elder (?:at|of|in) (?:\\p{L}+ ){0,4}church', 'lay minister', 'hafiz', 'baptized', 'baptised', 'i pray',
      'god bless', 'saved by grace', 'jesus(?: christ)?', 'follower of christ', 'konfession', 'religionszugehorigkeit',
      'religion:', 'glaubig(?:e[rn]?)?', 'bekennende[r]? christ(?:in)?', 'croyante?', 'pratiquante?', 'creyente',
      'catolic[oa] practicante', 'cattolic[oa] praticante', 'gelovig',
    ],
    // biome-ignore format: a table of words
    aside: [
      'church(?:es)?(?! (?:& dwight|and dwight|street|turing|lane|hill|road))', 'mosque', 'synagogue',
      '(?:hindu|buddhist|sikh|jewish|local|our|the) temple(?! university)', 'parish(?:ioner)?', 'bible', "qur'?an", 'koran',
      'torah', 'sunday school', 'gospel', 'worship', 'prayer',
      "(?:youth|music|worship|campus|prison|church|outreach|children's) ministry", 'mission trip', 'missionary',
      'deacon(?:ess)?', 'imam', 'rabbi', 'lay (?:preacher|reader)', 'altar (?:server|boy)', 'christianity', 'a christian',
      'christian (?:faith|values|fellowship|community|life|union|group)', 'islam', 'muslim', 'judaism', 'hinduism', 'buddhism',
      'in god', 'ramadan', 'hajj', 'catholicism', 'faith-based', 'person of faith', 'man of faith', 'woman of faith',
      'religion', 'religious', 'an atheist', 'an agnostic', 'knights of columbus', 'opus dei', 'kirche(?:n)?', 'kirchen\\p{L}+',
      'kirchenvorstand', 'kirchengemeinde', 'presbyter(?:in)?', 'pfadfinder (?:st|sankt)\\.? \\p{L}+', 'pastoral juvenil', 'acolito', 'monaguillo', 'chierichetto', 'gemeindekirchenrat', 'pfarrgemeinderat', 'moschee', 'ministrant(?:in)?', 'messdiener(?:in)?', 'bibelkreis',
      'jugendkreis der', 'eglise', 'paroisse', 'mosquee', 'catechiste', 'catechisme', 'iglesia', 'parroquia', 'mezquita',
      'catequista', 'biblia', 'igreja', 'paroquia', 'escola dominical', 'chiesa', 'parrocchia', 'oratorio', 'kerk', 'moskee',
      'parochie', 'bijbel',
    ],
  },
  {
    category: 'politics',
    // biome-ignore format: a table of words
    always: [
      '(?:i|he|she|they) vote[sd]?',
      '(?:a |an )?(?:registered|lifelong|proud|card-carrying) (?:democrat|republican|conservative|liberal|socialist|communist|libertarian|tory|independent)',
      '(?:party|parteiliche) member(?:ship)?',
      'member of the (?:\\p{L}+ )?(?:party|democrats|republicans|greens|tories|liberal democrats|labou?r party)',
      'parteimitglied',
      'mitglied (?:der|bei der|in der|bei den) (?:spd|cdu|csu|afd|fdp|grunen|linken|linke|partei|jungen union|jusos|julis)',
      '(?:trade |labou?r )?union (?:member(?:ship)?|rep(?:resentative)?|steward)', 'shop steward', 'gewerkschaftsmitglied',
      'gewerkschafter(?:in)?', 'syndicaliste', 'sindicalista', 'militante? (?:du|au|de|del|do) (?:parti|partido|partito)',
      'afiliad[oa] al? (?:partido|sindicato)', 'filiad[oa] ao (?:partido|sindicato)', 'iscritt[oa] al (?:partito|sindacato)',
      'pro-life', 'pro-choice',
    ],
    // biome-ignore format: a table of words
    aside: [
      'a democrat', 'a republican', 'democrat', 'political (?:activis[tm]|party|campaign|organi[sz]er|views|beliefs)',
      'politically active', 'politics',
      '(?:democratic|republican|labou?r|conservative|green|liberal|socialist|communist|libertarian|reform) party',
      '(?:young|college|state|county|local) (?:democrats|republicans|conservatives|liberals|greens)', 'democrats abroad',
      'canvass(?:ed|ing|er)?', 'phone bank(?:ing|ed)?', 'campaign volunteer', 'election campaign',
      'candidate for (?:the )?(?:city council|mayor|congress|senate|parliament|state \\p{L}+|school board)', 'lifelong tory', 'stadtratin', 'stadtverordnete[r]?', 'gemeinderatin', 'regidora?', 'vereador[a]?', 'consigliere comunale', '(?:presidential|senate|congressional|mayoral|gubernatorial) campaign',
      '(?:trump|biden|harris|obama|sanders|brexit|maga) (?:supporter|voter|campaign|volunteer)', 'spd', 'cdu', 'csu', 'afd',
      'junge union', 'jusos', 'die grunen', 'bundnis 90', 'die linke', 'kommunalpolitik(?:er|erin)?', 'stadtrat', 'gemeinderat',
      'kreistag', 'parti (?:socialiste|communiste|republicain)', 'conseill(?:er|ere) municipale?',
      'partido (?:popular|socialista|comunista|social democrata|dos trabalhadores)', 'psoe', 'podemos', 'partito democratico',
      'lega nord', 'forza italia', "fratelli d'italia", 'gemeenteraadslid', 'politieke partij', 'politicamente',
      'politisch aktiv', 'politische[sn]? engagement',
    ],
  },
  {
    category: 'age',
    // biome-ignore format: a table of words
    always: [
      '(?:date|year|place) of birth', 'birth ?date', 'birthday', 'd\\.?o\\.?b\\.?(?=:| \\d)',
      'born (?:on |in )?(?:\\p{L}+ )?(?:the )?(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:of )?(?:\\p{L}+ )?(?:19|20)\\d\\d+',
      'born[: ]+\\d{1,2}[./-]\\d+', '(?:aged?|age of):? ?\\d{2}(?= |$|[.,;)])(?! (?:and|or) (?:over|above|older|up|under))',
      'age: ?\\d{1,2}',
      `(?:am|is|i'm|he's|she's|are|turned|turning|turn) (?:now |just |about )?\\d{2}(?: years? (?:old|of age|young))?(?= *[.,;!)]| *$| and )`,
      '\\d{2} years (?:old|of age|young)',
      '\\d{2}-year-old(?! (?:compan|firm|business|code|brand|instit|system|house|legac|tradit|organi|manufact|famil|product|platform|app|school|univers|bank|building|plant|start-?up|agenc|shop|store|machine|software|process|problem|bug|monolith|database|club|charit|site|website|service|network|tool|project|program))',
      'in (?:my|his|her) (?:early |mid-?|late )?(?:twenties|thirties|forties|fifties|sixties|[2-6]0s)',
      'turn(?:ing|ed|s) (?:[2-9]\\d)(?= this| next| in | soon|[.,!]|$)', 'j.ai \\d{2} ans', `${whose} \\d{2}th birthday`, 'geburtsdatum', 'geburtstag', 'geburtsort', 'geboren(?:e)? (?:am|in|im|\\d)',
      'geb\\. ?(?:am )?\\d+', '\\* ?\\d{1,2}\\.\\d{1,2}\\.(?:19|20)\\d\\d+', 'jahrgang (?:19|20)\\d\\d+',
      '\\d{2} jahre(?:n)? alt', '\\d{2}-jahrige[rn]?', 'alter: ?\\d+', 'date de naissance', 'nee? (?:le|en) \\d+',
      'agee? de \\d+', '\\d{2} ans(?=$|[ ]?[,.;)|])(?! d)', 'fecha de nacimiento', 'nacid[oa] (?:el|en)', 'edad: ?\\d+',
      'tengo \\d{2} anos', 'data de nascimento', 'nascid[oa] (?:em|a)', 'idade: ?\\d+', 'data di nascita',
      'nat[oa] (?:il|nel|a)', 'eta: ?\\d+', 'geboortedatum', 'geboren (?:op|te)', 'leeftijd: ?\\d+', '\\d{2} jaar oud',
    ],
    aside: [],
  },
]

/** Dates of birth, which are dropped of everybody. */
// biome-ignore format: a table of words
export const birthWords = [
  '(?:date|year|place) of birth', 'birth ?date', 'birthday:', 'd\\.?o\\.?b\\.?(?=:| \\d)',
  'born (?:on |in )?(?:\\p{L}+ )?(?:the )?(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:of )?(?:\\p{L}+ )?(?:19|20)\\d\\d+',
  'born[: ]+\\d{1,2}[./-]\\d+', 'geburtsdatum', 'geburtstag:', 'geboren (?:am|im)', 'geb\\. ?(?:am )?\\d+',
  '\\* ?\\d{1,2}\\.\\d{1,2}\\.(?:19|20)\\d\\d+', 'jahrgang (?:19|20)\\d\\d+', 'date de naissance', 'nee? le \\d+',
  'nee? en (?:19|20)\\d\\d+', 'fecha de nacimiento', 'nacid[oa] el', 'data de nascimento', 'nascid[oa] em', 'data di nascita',
  'nat[oa] il', 'geboortedatum', 'geboren op',
]

/** Streets with a number, in the languages whose streets look alike. Matched in the text as printed, capitals and all. */
export const streets = [
  String.raw`\b\d{1,5}[A-Za-z]?,?\s+(?:[NSEW]\.?\s+|North\s+|South\s+|East\s+|West\s+)?(?:(?!(?:Google|Hard|Test|Flash|Disk|Tape|The|Right|Food|Blood|Best)\s)[\p{Lu}\d][\p{L}\d'’.-]*\s+){1,3}(?:Street|St\b\.?|Avenue|Ave\b\.?|Road|Rd\b\.?|Boulevard|Blvd\b\.?|Lane|Ln\b\.?|Terrace|Highway|Hwy\b\.?|Parkway|Pkwy\b\.?|Crescent|Close|(?:Drive|Dr\b\.?|Court|Ct\b\.?|Way|Place|Pl\b\.?|Square|Sq\b\.?|Circle|Cir\b\.?|Trail)(?=\s*(?:[,;.|•·]|$|Apt|Unit|Suite|#|\d{5})))(?:,?\s*(?:Apt|Apartment|Unit|Suite|Flat|#)\.?\s*[\w-]+)?`,
  String.raw`\b[\p{Lu}][\p{L}.-]*(?:\s[\p{Lu}][\p{L}.-]*){0,2}?(?:straße|strasse|str\.|weg|gasse|platz|allee|damm|ufer|straat|laan|plein|gracht|kade|dreef|gatan|vägen|gade|vej|gate|veien)\s*\d{1,4}(?:\s?[a-zA-Z]\b)?`,
  String.raw`\b(?:Straße|Strasse|Am|An der|Auf dem|Im)\s(?:[\p{Lu}][\p{L}-]+\s){1,3}\d{1,3}\s?[a-z]?(?=\s*,\s*\d{4,5}\b)`,
  String.raw`\b\d{1,4}\s?(?:bis|ter)?,?\s+(?:rue|avenue|av\.|boulevard|bd|place|allée|chemin|impasse|quai|route|cours|square|passage|Rue|Avenue|Boulevard|Place|Allée|Chemin|Impasse|Quai|Route|Passage)\s+(?:d[eu]s?\s|de la\s|de l['’]|d['’]|la\s|le\s|les\s|du\s)?[\p{Lu}][\p{L}'’-]+(?:\s[\p{Lu}][\p{L}'’-]+)*`,
  String.raw`(?<![\p{L}])(?:Calle|C/|Avenida|Avda\.?|Av\.|Plaza|Paseo|Carrera|Calzada|Rua|R\.|Travessa|Praça|Largo|Estrada|Alameda|Via|Viale|Corso|Piazza|Vicolo|Largo)\s+(?:d[eaoi]l?l?[aeo]?s?\s)?(?:[\p{Lu}][\p{L}'’.-]+\s?(?:d[eaoi]s?\s)?){1,4},?\s*(?:n[º°.]?\s*)?\d{1,4}\b`,
  String.raw`\b(?:P\.?\s?O\.?\s?Box|Postfach|Apartado|Caixa Postal|Casella Postale|Postbus)\s*\d+`,
]
