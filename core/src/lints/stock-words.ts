const list = `
a about above after again all almost already also although always am an and another any anything are around as ask at away back be because become been before being
below best better between both but by call came can come could day days did do does doing done down during each either else end enough even ever every everyone everything
few find first for forward from full get getting give given go going good got great had half has have having he hear heard hello help her here hi him his hope how however i if in
into is it its just keep know knowing last later least less let like little long look looking lot made make making many may maybe me meet meeting mentioned met might mine more
most much must my myself near need never new next nice no not nothing now of off often on once one only or other our out over own part people per perhaps please quite rather
read really right said same say see seem seen send sent several she should since so some someone something soon still such sure take taken taking talk talking tell than thank
thanks that the their them then there these they thing things think this those though thought through time times to today together told tomorrow too toward truly try two under
until up upon us use very want wanted was way we week well were what when where whether which while who whole why will wish with within without word work would write yes
yesterday yet you your yours yourself morning afternoon evening monday tuesday wednesday thursday friday saturday sunday month year years conversation interview opportunity role
position job company team colleague culture organization organisation experience skill background qualification candidate fit match excited excitement thrilled delighted eager
enthusiastic enthusiasm passion passionate interest interested interesting enjoy appreciate appreciation grateful gratitude pleasure pleasant honor honour learn learning chance
discuss discussion chat speak speaking spoke share sharing insight information detail further additional question contact hesitate feel free consideration consider hearing reply
confident confidence believe certain contribute contribution contributor value valuable addition asset success successful succeed join joining member goal mission vision values
strong strength ability excellent ideal perfect perfectly amazing wonderful incredible fantastic awesome impressed impressive professional professionalism professionally dynamic
innovative challenging challenge rewarding reward dedicated dedication hard worker quick learner player communication management leadership project career future growth grow
environment responsibility requirement expectation exceed motivation motivated motivate desire reinforce reiterate confirm confirmed strengthen express sincere sincerely extend
warm kind regard best wishes cheers dear sir madam mr mrs ms dr hiring manager recruiter recruiting process step decision continue continued welcome possible possibility prospect
potential open available disposal email note letter message drop quick finger cross dream fully correspond align alignment aligned remain glad happy happily enclosed attached
resume cv application apply vacancy esteemed meaningful positive attitude energy bring brought add list love loved exactly kind sound sounding sort truly absolutely definitely
genuinely particularly especially extremely highly super wait anticipate regarding concerning esteem department office staff everyone candidacy associate assistant senior junior
sales marketing engineer engineering developer analyst support service customer client business product industry field area firm program graduate intern internship progress
news inform informing notify informed disappoint disappointed disappointing although wish wishing mind connect connection network linkedin invitation accept accepting touch stay
staying add professional provide require regardless understand understanding better deeper clear clearer explain description goal objective effort minute hour moment schedule busy
speaking via phone video zoom name reach ready able willing serve commitment commit committed level overall personal personally person place real set show start study
support talent top type useful various view wonderful worth bit lovely truly honored humbled humble thankful convey convinced convince pressure ethic exciting thing group
include including address number follow following up able kindly warmly respectfully faithfully truly
`
const listed = new Set(list.trim().split(/\s+/))

/** Whether a word is one that notes of this kind are made of; endings do not matter. */
export function isStockWord(word: string): boolean {
  const plain = word.toLowerCase().replace(/[’']\p{L}*$/u, '')
  if (plain.length < 2 || listed.has(plain)) return true
  return endings.some(([ending, instead]) => plain.endsWith(ending) && listed.has(plain.slice(0, -ending.length) + instead))
}

const endings: readonly (readonly [string, string])[] = [
  ['s', ''],
  ['es', ''],
  ['ed', ''],
  ['ed', 'e'],
  ['d', ''],
  ['ing', ''],
  ['ing', 'e'],
  ['ly', ''],
  ['ies', 'y'],
  ['ment', ''],
  ['er', ''],
]
