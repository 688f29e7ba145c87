import { nameKey } from './read-names.ts'

type Ability = { name: string; key: string; start: number; end: number }

/** Abilities by the ways in which they are asked for, in sentences as much as by name. */
// biome-ignore format: a table of shapes
const asked: [string, RegExp][] = [
  ['written communication', /\b(?:written(?= ?(?:and|or|&|\/) ?(?:verbal|oral|spoken))|written communications?(?: skills)?|(?:excellent|strong|good|clear) writ(?:er|ing)(?: skills)?|writ(?:e|es|ing) (?:well|clearly|clear|concise\w*)|written skills|written english)\b/giu],
  ['verbal communication', /\b(?:(?:verbal|oral|spoken)(?= ?(?:and|or|&|\/) ?written)|(?:verbal|oral|spoken) communications?(?: skills)?|well[- ]spoken)\b/giu],
  ['communication', /\b(?:communicates?|communicating|communicator|communication skills|communications skills)\b(?: (?:effectively|clearly|well))?/giu],
  ['teamwork', /\b(?:team[- ]?players?|team[- ]?work(?:ing|er)?|work(?:s|ing)? (?:well )?(?:in|within|as part of|with(?:in)?) (?:a |the |our |an? [\p{L}-]+ )?teams?|work(?:s|ing)? (?:collaboratively|together)|collaborative(?:ly)?)\b/giu],
  ['working independently', /\b(?:work(?:s|ing)? (?:\p{L}+ )?(?:independently|autonomously|alone|unsupervised)|on (?:your|their) own initiative|(?:minimal|minimum|little|limited) supervision|own initiative|self[- ]?(?:starter|directed|motivat(?:ed|ion)|sufficient))\b/giu],
  ['attention to detail', /\b(?:(?:close |high |great )?attention to (?:the )?details?|eye for (?:the )?details?|detail[- ](?:oriented|focused|minded)|detail orientation|meticulous(?:ness)?)\b/giu],
  ['time management', /\b(?:time[- ]management|manag(?:e|ing) (?:your|their|my)?\s?(?:own )?(?:time|workload|deadlines)|meet(?:ing)? (?:tight )?deadlines|work(?:ing)? to (?:tight )?deadlines|punctual(?:ity)?)\b/giu],
  ['prioritisation', /\b(?:prioriti[sz](?:e|es|ing|ation)(?: (?:work|tasks|workload|competing \p{L}+))?|(?:competing|multiple|conflicting|shifting|changing) (?:priorities|deadlines|demands))\b/giu],
  ['multitasking', /\b(?:multi-?task(?:ing|er)?|juggl(?:e|ing)|multiple (?:tasks|projects) (?:at once|at (?:a|one) time|simultaneously|concurrently))\b/giu],
  ['problem solving', /\b(?:problem[- ]solv(?:ing|ers?)|solv(?:e|es|ing) (?:\p{L}+ )?problems?|troubleshooting skills|resourceful(?:ness)?)\b/giu],
  ['decision making', /\b(?:decision[- ]?making|mak(?:e|es|ing) (?:good |sound |quick |effective |clear |timely )*decisions|(?:sound|good) judge?ment)\b/giu],
  ['critical thinking', /\bcritical(?:ly)? think(?:ing|er)?\b/giu],
  ['analytical skills', /\banalytical(?: (?:skills|mind(?:set)?|abilit\w+|thinking))?\b(?! (?:chemistry|chemist|balance|methods?|instruments?|testing|techniques?|procedures?|development|lab\w*))/giu],
  ['organisational skills', /\b(?:organi[sz]ation(?:al)? (?:skills|abilit\w+)|well[- ]organi[sz]ed|highly organi[sz]ed|(?<=^|[,;] |and |very |are )organi[sz]ed)\b/giu],
  ['adaptability', /\b(?:adaptab(?:le|ility)|adapt(?:s|ing)? (?:quickly|easily|well|to))\b/giu],
  ['computer literacy', /\b(?:(?:computer|IT|PC|digital(?:ly)?)[- ](?:literate|literacy|savvy)|computer skills|(?:confident|comfortable|good|handy|competent) (?:on|with|at|using) (?:a |the )?(?:computers?|PCs?|IT|technology)|tech[- ]savvy|basic computer \p{L}+)\b/giu],
  ['numeracy', /\b(?:numera(?:te|cy)|good with (?:numbers|figures)|head for (?:numbers|figures))\b/giu],
  ['confidentiality', /\b(?:confidential(?:ity|ly)?|discreet|discretion)\b/giu],
  ['working under pressure', /\b(?:(?:under|handle|handling|with) (?:high )?(?:pressure|stress)(?! (?:vessels?|washers?|washing|testing|systems?|gauges?))|calm under|(?:stay|remain|keep)(?:s|ing)? (?:calm|cool|your cool|a cool head))\b/giu],
  ['conflict resolution', /\b(?:conflict(?:s)? (?:resolution|management)|(?:resolv|defus|manag|handl)(?:e|es|ing) (?:\p{L}+ )?conflicts?)\b/giu],
  ['de-escalation', /\b(?:de-?escalat(?:e|es|ing|ion)|(?:upset|angry|difficult|distressed|aggressive|challenging) (?:\p{L}+ )?(?:customers?|clients?|callers?|owners?|guests?|patients?|people|visitors?|residents?|conversations?))\b/giu],
  ['relationship building', /\b(?:(?:build|develop|form|maintain|foster|nurture|establish|grow)(?:s|ing)? (?:and \p{L}+ )?(?:(?:\p{L}|-)+ ){0,3}(?:relationships?|rapport)|relationship[- ](?:building|management))\b/giu],
  ['interpersonal skills', /\b(?:inter-?personal(?: skills| abilit\w+)?|people skills)\b/giu],
  ['presentation skills', /\b(?:present(?:ing)? (?:to|ideas|findings|results|data|clearly)|(?:confident|strong|polished|engaging) presenter|presentation skills|public speaking)\b/giu],
  ['customer service', /\b(?:customer[- ](?:service|care|focus(?:ed)?|oriented|centric)|(?:customer|client)[- ]facing(?= (?:role|job|position|experience|environment|work)|[,.;]|$)|client[- ]service|(?:chat|good|great|friendly|polite|patient) with customers|public[- ]facing|dealing with the public|guest service|public contact)\b/giu],
  ['leadership', /\b(?:leadership(?: (?:skills|abilit\w+|experience))?|lead(?:ing)? by example)\b/giu],
  ['team leadership', /\b(?:(?:lead|run|head)(?:s|ing)? (?:a |the |our )?(?:\p{L}+ )?teams?|team lead(?:er|ing|ership)?)\b/giu],
  ['people management', /\b(?:(?:manag|supervis)(?:e|es|ing) (?:a |the |our )?(?:(?:\p{L}|-)+ )?(?:teams?|staff|people|crews?|employees|direct reports)|people manage(?:r|ment)|line manage(?:r|ment)?|direct reports)\b/giu],
  ['stakeholder management', /\b(?:stakeholder (?:management|engagement|relations?|relationships?|communication)|(?:manag|engag|influenc|work)(?:e|es|ing) (?:with )?(?:(?:\p{L}|-)+ )?stakeholders|relationships with (?:\p{L}+ )?stakeholders)\b/giu],
  ['influencing', /\binfluencing(?: skills)?\b/giu],
  ['negotiation', /\b(?:negotiat(?:ion|ions|ing|or) (?:skills|experience|ability)|(?:skilled|strong|confident|good) negotiator)\b/giu],
  ['record keeping', /\b(?:record[- ]?keeping|(?:keep|maintain)(?:s|ing)? (?:\p{L}+ ){0,2}records|(?:record|document)(?:s|ing)? care|care records)\b/giu],
  ['health and safety', /\b(?:health (?:and|&) safety|safety[- ](?:first|conscious|minded)|safe working practices|workplace safety)\b/giu],
  ['patient education', /\b(?:educat|teach)(?:e|es|ing) (?:the )?(?:patients?|residents?|clients?)\b/giu],
  ['patience', /\bpatience\b/giu],
  ['empathy', /\b(?:empath(?:y|etic)|compassion(?:ate)?)\b/giu],
  ['creativity', /\bcreativity\b/giu],
  ['resilience', /\bresilien(?:ce|t)\b/giu],
  ['mentoring', /\bmentor(?:s|ing)? (?:and \p{L}+ )?(?:junior|other|new|younger|students|colleagues|engineers|staff|trainees)[\p{L} ]{0,12}(?<! )/giu],
  ['cultural sensitivity', /\b(?:cultural(?:ly)? (?:competen\w+|sensitiv\w+|aware\w*)|(?:various|diverse|different|all) (?:cultural )?backgrounds)\b/giu],
  ['project management', /\b(?:project[- ]manage(?:ment|r)?|manag(?:e|es|ing) (?:multiple |complex |several |concurrent |large |small )*projects)\b/giu],
]

/** What counts where it is told as work too. */
// biome-ignore format: a table of words
const inTasks = new Set(['team leadership', 'people management', 'relationship building', 'stakeholder management', 'record keeping', 'health and safety', 'mentoring', 'conflict resolution', 'de-escalation', 'project management', 'decision making', 'prioritisation', 'negotiation', 'written communication', 'verbal communication', 'customer service', 'patient education'])

/** The abilities that a clause asks for in whatever words. */
export function findAbilities(clause: string, isTask: boolean): Ability[] {
  return asked.flatMap(([name, shape]) =>
    isTask && !inTasks.has(name)
      ? []
      : [...clause.matchAll(shape)].map(({ 0: words, index }) => ({
          name,
          key: nameKey(name),
          start: index,
          end: index + words.length,
        })),
  )
}
