const list = (words: string) => new Set(words.trim().split(/\s+/))

/** Verbs with which people note what is to be done: "rebuild the plan". */
export const baseVerbs = list(`
add adapt adopt agree align answer arrange ask assess audit automate balance begin bring budget build buy calm catch change check clean clear close coach
collect combine connect consolidate convert coordinate create cut deal define deliver deploy describe design develop digitise digitize document draft draw drive
edit end establish estimate expand explain explore extend find finish fix forecast free get give grow guide handle harden help hire improve install integrate
introduce join keep launch lead learn let link lower maintain make manage map measure merge migrate modernise modernize monitor move negotiate onboard open
optimise optimize order organise organize own pay plan port prepare prevent price prioritise prioritize produce protect prove publish put raise read rebuild
recruit redesign reduce refactor refresh reorganise reorganize repair replace report rescue reshape restore restructure retire review revise rewrite rework roll
run save scale secure sell send separate serve set settle shape share ship shorten show simplify solve sort speed split stabilise stabilize standardise
standardize start steer stop streamline structure strengthen switch take teach test tidy track train translate triage turn understand unify unite untangle
update upgrade use validate visit watch win work write
`)

/** Words that only a sentence has. */
export const finite = list(`
is are was were am be been has have had does do did will would can could should may might must shall isn't aren't wasn't weren't hasn't haven't doesn't don't
didn't won't can't couldn't keeps loses fails breaks takes goes gets leaves knows happens spends drifts comes misses makes says drops depends waits slips lives
sits grows rises falls arrives lasts hurts owns reads writes runs ends begins starts stops stays works needs wants uses costs changes pays thinks feels loves
hates means brings gives tells asks keep lose know forget forgets fear fears burn burns crash crashes stall stalls pile piles vary varies differ differs
lost broke took went got left knew spent came missed made said dropped grew rose fell became felt thought kept told gave brought
`)

/** Words that a noun phrase may begin with and that need no article before them. */
export const determiners = list(
  'the a an this that these those some any each every no more less fewer many much most all both another other several two three four five six seven eight nine ten your their our my his her its what how why who where when whether',
)
export const prepositions = list(
  'of in on at for from with without by between before after across over under during into onto through per about against within to than as around near behind along inside outside',
)
/** Words in -ing that are things. */
export const things = list(
  'thing things nothing something anything everything morning evening king spring string ceiling building buildings meeting meetings wing ring during being shipping pricing marketing engineering',
)
export const pronouns = list('i me my mine we us our ours he him his she her hers they them their theirs it its you your yours')
/** Where a long note can be cut so that a whole is left. */
export const clauseStart =
  /[,;:–—]\s|\s[–—-]\s|\s(?=(?:and|but|so|because|before|after|while|when|until|which|although|though|since)\s)/g

/** What several of a kind do, in notes without an article. */
export const pluralVerbs = list(
  'go leave come arrive ignore stay wait sit live die complain argue struggle vanish disappear happen drift fail break slip quit cancel churn wander guess rely depend suffer refuse resist care hate love like think feel see know remember',
)
