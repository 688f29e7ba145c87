import { foldWord } from './lexicon/split-words.ts'

/** A language: its names, how rarely a stranger speaks it from 0 to 1, and the countries where everybody does. */
export type Language = { label: string; rarity: number; countries: string[] }

// biome-ignore format: a table of words
const table = `
English .02 US GB IE AU NZ CA ZA = englisch, anglais, ingles, inglese, engels, engelska, angielski, american english, british english
German .4 DE AT CH LI = deutsch, allemand, aleman, alemao, tedesco, duits, tyska, niemiecki, hochdeutsch
French .4 FR BE CH LU = franzosisch, francais, frances, francese, frans, franska, francuski
Spanish .35 ES MX AR CO CL PE VE EC UY PY BO CR PA GT SV HN NI CU DO PR = spanisch, espanol, espagnol, espanhol, spagnolo, spaans, castellano, castilian, hiszpanski
Portuguese .5 PT BR AO MZ CV = portugiesisch, portugues, portugais, portoghese, portugees, brazilian portuguese, portugalski
Italian .55 IT CH SM = italienisch, italiano, italien, italiaans, wloski
Dutch .65 NL BE SR = niederlandisch, nederlands, neerlandais, holandes, neerlandes, flemish, vlaams, olandese
Swedish .75 SE FI = schwedisch, svenska, suedois, sueco, svedese
Danish .8 DK = danisch, dansk, danois, danes, danese
Norwegian .8 NO = norwegisch, norsk, norvegien, noruego, noruegues, bokmal
Finnish .85 FI = finnisch, suomi, finnois, fines, finlandes
Icelandic .97 IS = islandisch, islenska
Polish .65 PL = polnisch, polski, polonais, polaco, polacco
Czech .75 CZ = tschechisch, cestina, tcheque, checo
Slovak .8 SK = slowakisch, slovencina
Slovenian .85 SI = slowenisch, slovene, slovenscina
Croatian .8 HR BA = kroatisch, hrvatski
Serbian .8 RS BA ME = serbisch, srpski, serbo-croatian
Bosnian .85 BA = bosnisch, bosanski
Macedonian .9 MK = mazedonisch
Albanian .85 AL XK = albanisch, shqip
Bulgarian .8 BG = bulgarisch
Romanian .7 RO MD = rumanisch, romana, roumain, rumano, romeno
Hungarian .8 HU = ungarisch, magyar, hongrois, hungaro
Greek .75 GR CY = griechisch, ellinika, grec, griego, grego
Turkish .6 TR CY = turkisch, turkce, turc, turco
Russian .5 RU BY KZ = russisch, russkij, russe, ruso, russo
Ukrainian .65 UA = ukrainisch, ukrainska
Belarusian .9 BY = weissrussisch
Lithuanian .9 LT = litauisch, lietuviu
Latvian .9 LV = lettisch, latviesu
Estonian .92 EE = estnisch, eesti
Irish .9 = gaeilge, irish gaelic, irisch
Scottish Gaelic .97 = gaidhlig, gaelic
Welsh .92 = cymraeg, walisisch
Catalan .8 AD = katalanisch, catala
Basque .92 = baskisch, euskara
Galician .9 = galicisch, galego
Luxembourgish .95 LU = luxemburgisch, letzebuergesch
Swiss German .8 CH = schweizerdeutsch, schwyzerdutsch
Maltese .95 MT = maltesisch
Breton .97 = bretonisch
Latin .8 = latein, latim
Esperanto .92 =
Arabic .5 EG SA AE MA DZ TN LB SY JO IQ KW QA OM BH YE LY SD = arabisch, arabe, arabo, arabisk
Hebrew .75 IL = hebraisch, ivrit
Persian .7 IR AF = farsi, persisch, dari
Kurdish .85 = kurdisch, kurmanji
Pashto .85 AF = paschtu
Hindi .4 IN = 
Urdu .55 PK = 
Bengali .6 BD = bangla
Tamil .65 LK SG = 
Telugu .65 =
Kannada .7 =
Malayalam .7 =
Marathi .65 =
Gujarati .65 =
Punjabi .6 = panjabi
Odia .8 = oriya
Assamese .85 =
Konkani .9 =
Sindhi .85 =
Sanskrit .85 =
Nepali .8 NP = 
Sinhala .85 LK = sinhalese, singhalesisch
Mandarin .4 CN TW SG = mandarin chinese, chinese, chinesisch, chinois, chino, putonghua, chinese (simplified), simplified chinese, traditional chinese, chinese mandarin
Cantonese .65 HK MO = kantonesisch
Taiwanese .85 = hokkien, min nan
Japanese .55 JP = japanisch, japonais, japones, nihongo
Korean .6 KR = koreanisch, coreen, coreano
Vietnamese .65 VN = vietnamesisch
Thai .75 TH =
Khmer .9 KH =
Burmese .9 MM =
Lao .92 LA =
Indonesian .65 ID = bahasa indonesia, indonesisch
Malay .7 MY SG BN = bahasa melayu, malaiisch
Tagalog .65 PH = filipino
Cebuano .8 =
Mongolian .95 MN = mongolisch
Kazakh .9 KZ = kasachisch
Uzbek .9 UZ = usbekisch
Georgian .9 GE = georgisch
Armenian .88 AM = armenisch
Azerbaijani .9 AZ = azeri
Swahili .75 KE TZ UG = kiswahili, suaheli
Amharic .85 ET =
Yoruba .8 =
Igbo .8 =
Hausa .8 =
Twi .88 = akan
Zulu .85 =
Xhosa .9 = isixhosa
Afrikaans .8 =
Somali .88 SO =
Shona .9 =
Kinyarwanda .93 RW =
Wolof .93 =
Haitian Creole .88 HT = kreyol
Quechua .95 =
Guarani .95 PY =
Hawaiian .97 =
Māori .95 = maori, te reo
American Sign Language .8 = asl
Irish Sign Language .95 = isl
Auslan .9 = australian sign language
French Sign Language .9 = lsf, langue des signes francaise
Brazilian Sign Language .9 = libras
Dutch Sign Language .92 = ngt
Spanish Sign Language .9 = lse
Italian Sign Language .92 = lis
Japanese Sign Language .92 = jsl
New Zealand Sign Language .93 = nzsl
Swedish Sign Language .92 =
British Sign Language .85 = bsl
German Sign Language .88 = dgs, deutsche gebardensprache
Sign language .78 = 
`
const names = new Map<string, Language>()
for (const row of table.trim().split('\n')) {
  const [, label = '', rarity = '', countries = '', list = ''] = /^(.+?) (\.\d+)((?: [A-Z]{2})*) = ?(.*)$/.exec(row) ?? []
  const language = { label, rarity: Number(rarity), countries: countries.trim().split(' ').filter(Boolean) }
  for (const name of [label, ...list.split(', ')]) if (name.trim()) names.set(foldWord(name.trim()), language)
}

const level =
  /[([:–-].*$|\b(?:native|fluent|basic|beginner|intermediate|advanced|conversational|professional|mother tongue|muttersprache|fließend|[abc][12])\b.*$/iu

export const findLanguage = (name: string): Language | undefined =>
  names.get(foldWord(name.trim())) ?? names.get(foldWord(name.replace(level, '').trim()))

const spoken =
  /\b(?:[Ss]peaks?|[Ss]poke|[Ss]peaking|[Ff]luent in|[Ff]luent|[Cc]onversational|[Ll]earning|[Ll]earnt|[Ll]earned|[Ss]tudying|[Nn]ative|[Bb]ad|[Bb]roken|[Rr]usty|[Bb]asic|[Dd]ecent|[Pp]assable|reasonable|enough|[Ss]ome|my|[Ii]mproving my)\s+(?:(?:in|to speak|a little|a bit of|some|fluent|bad|rusty|basic|decent|passable|conversational)\s+)*(\p{Lu}\p{L}+(?:\s(?:Sign Language|Gaelic|Creole|German))?)(?:(?:,\s|\s(?:and|or|und)\s|,\s(?:and|or)\s)(?:a little |some |bad |basic |rusty |a bit of )?(\p{Lu}\p{L}+))?(?:(?:,\s|\s(?:and|or|und)\s|,\s(?:and|or)\s)(?:a little |some |bad |basic |rusty |a bit of )?(\p{Lu}\p{L}+))?/gu
/** Behind these a language's name means people, food or a school subject. */
const notSpoken =
  /^\s+(?:food|cuisine|cooking|market|markets|team|teams|clients?|customers?|company|companies|literature|history|history|wine|wines|cinema|films?|football|politics|law|beer|coffee|music|economy|office|subsidiary|shepherd)/u

type Spoken = { language: Language; start: number; end: number }

/** Languages that running words speak of: "speaks passable Welsh". */
export const findSpoken = (text: string): Spoken[] => [...findSigned(text), ...findNamed(text)]

/** Sign languages, each its own, and told by their letters as well. */
const signed =
  /\b(?:BSL|ASL|ISL|LSF|Auslan|Libras|DGS|NZSL|(?:British|American|Irish|German|French|Dutch|Swedish|Spanish|Italian) Sign Language)\b/gu
const findSigned = (text: string): Spoken[] =>
  [...text.matchAll(signed)].flatMap(({ 0: said, index }) => {
    const language = names.get(foldWord(said))
    return language ? [{ language, start: index, end: index + said.length }] : []
  })

function findNamed(text: string): Spoken[] {
  return [...text.matchAll(spoken)].flatMap((match) =>
    match.slice(1).flatMap((name) => {
      const language = name && names.get(foldWord(name))
      if (!name || !language) return []
      const start = text.indexOf(name, match.index)
      if (notSpoken.test(text.slice(start + name.length))) return []
      return [{ language, start, end: start + name.length }]
    }),
  )
}
