const spelled: [RegExp, string][] = [
  [/isation/g, 'ization'],
  [/is(e[ds]?|ing|er)$/g, 'iz$1'],
  [/ys(e[ds]?|ing)$/g, 'yz$1'],
  [/our/g, 'or'],
  [/^paed/g, 'ped'],
  [/programme/g, 'program'],
  [/centre/g, 'center'],
  [/licence/g, 'license'],
  [/judgement/g, 'judgment'],
  [/(modell|travell|labell|cancell|counsell|enroll|fulfill)/g, '$1'],
]
const kept = new Set(['sas', 'aws', 'gas', 'ios', 'css', 'less', 'business', 'news', 'us', 'sales', 'series', 'species', 'ads', 'saas', 'cms', 'pos', 'dns', 'ros', 'express', 'process', 'access', 'gps', 'gis', 'nps', 'spss', 'jenkins', 'redis', 'kubernetes', 'pandas', 'sass', 'need', 'speed', 'feed', 'lead', 'bring', 'string', 'spring', 'wing', 'king', 'thing', 'red', 'bed', 'shed', 'wed', 'general', 'generate', 'generation', 'university', 'universe', 'organ', 'server', 'serve', 'service', 'party', 'part', 'partner', 'community', 'communicate', 'native', 'nation', 'nature', 'over', 'under', 'never', 'number', 'order', 'paper', 'power', 'water', 'layer', 'letter', 'chapter', 'quarter', 'september', 'october', 'november', 'december', 'computer', 'career', 'cancer', 'user', 'answer', 'register', 'master', 'center', 'after', 'other', 'customer', 'carrier', 'timber', 'offer', 'matter', 'tender', 'gender', 'newsletter', 'transfer', 'registered', 'ordered', 'procurement', 'department', 'equipment', 'document', 'moment', 'instrument', 'element', 'segment', 'comment', 'statement', 'apartment', 'investment', 'experiment', 'commercial', 'commerce', 'port', 'report', 'relation', 'station', 'ratio', 'ration', 'session', 'mission', 'version', 'vision', 'division', 'pension', 'region', 'religion', 'question', 'action', 'section', 'function', 'option', 'union', 'notion', 'motion', 'auction', 'fashion', 'passion', 'emotion'])
// Short names that a change of ending would turn into another word.
const ends: [RegExp, string][] = [
  [/(?:ships?|nesses|ness)$/, ''],
  [/ies$/, 'y'],
  [/(ss|x|ch|sh)es$/, '$1'],
  [/([^su])s$/, '$1'],
  [/(?:ically|ical|ics|ic)$/, ''],
  [/ization(?:al)?$/, 'iz'],
  [/(?:ational|ation)$/, 'at'],
  [/(?:fulness|fully|ful)$/, ''],
  [/ements?$/, 'e'],
  [/ments?$/, ''],
  [/([bdfgklmnprt])\1(?:ing|ed|er)$/, '$1'],
  [/(?:ing|ed|ers?|ors?|ly)$/, ''],
  [/at(?:e|or|ion|ive)$/, 'at'],
  [/ion$/, ''],
  [/(?:ity|ities)$/, ''],
]

const known = new Map<string, string>()

/** The part of a word that its forms share: "managing", "manager" and "management" are one. */
export function stemWord(word: string): string {
  const cached = known.get(word)
  if (cached !== undefined) return cached
  const stem = cut(word)
  if (known.size < 50_000) known.set(word, stem)
  return stem
}

function cut(word: string): string {
  let text = word.toLowerCase().replace(/['’]s?$/u, '')
  if (text.length < 4 || /\d/.test(text)) return text.length === 4 && text.endsWith('s') ? text.slice(0, -1) : text
  for (const [from, to] of spelled) text = text.replace(from, to)
  if (/^analy[stz]/.test(text)) return 'analy'
  if (kept.has(text)) return text.endsWith('s') && !/ss$/.test(text) ? text : text.replace(/e$/, '')
  if (kept.has(text.replace(/s$/, ''))) return text.replace(/s$/, '').replace(/e$/, '')
  for (const [from, to] of ends) {
    const next = text.replace(from, to)
    if (next !== text && next.length >= 3 && /[aeiouy]/.test(next)) text = next
  }
  return text.length > 3 ? text.replace(/e$/, '') : text
}

export type Token = { stem: string; word: string; start: number; end: number }

/** The words of a text with their places; "C++", "C#", ".NET" and "Node.js" are words too. */
export function tokenize(text: string): Token[] {
  return [...text.matchAll(/\.net\b|[\p{L}\p{N}]+(?:[+#]+(?![\p{L}\p{N}])|\.js\b)?(?:['’]\p{L}+)?|[&%]/giu)].map((match) => ({
    word: match[0],
    stem: stemWord(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }))
}
