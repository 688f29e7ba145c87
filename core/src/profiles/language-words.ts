import { anyOf, fold } from './fold-words.ts'

const codes =
  'en de fr es pt it nl sv da nb no fi is pl cs sk sl hr sr bs bg ro hu el tr ru uk be et lv lt sq mk mt ga cy eu ca gl ar he fa ur hi bn ta te kn ml mr gu pa ne si zh yue ja ko vi th id ms tl fil km lo my ka hy az kk uz mn sw am zu af yo ig ha so lb'.split(
    ' ',
  )

let names: Set<string> | undefined
/** Names of languages in the languages that documents are written in. */
function languageNames() {
  if (names) return names
  // biome-ignore format: a table of words
  names = new Set([
    'mandarin', 'cantonese', 'farsi', 'tagalog', 'filipino', 'flemish', 'asl', 'american sign language', 'latin', 'latein',
    'hochdeutsch', 'castellano', 'castilian', 'mandarin chinese', 'brazilian portuguese', 'swiss german', 'simplified chinese',
    'traditional chinese',
  ])
  for (const locale of ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'sv', 'pl']) {
    const shown = new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' })
    for (const code of codes) names.add(fold(shown.of(code) ?? 'english'))
  }
  return names
}

export const isLanguage = (text: string) => languageNames().has(fold(text))

// biome-ignore format: a table of words
const levels = anyOf([
  'native(?: or bilingual)?(?: (?:speaker|proficiency|language|level))?', 'bilingual', 'mother tongue', 'first language',
  'fluent', 'fluency', 'full professional(?: proficiency)?', 'professional(?: working)?(?: proficiency)?',
  'limited working(?: proficiency)?', 'elementary(?: proficiency)?', 'proficient', 'proficiency', 'advanced',
  'upper[- ]intermediate', 'intermediate', 'conversational', 'basic(?:s)?(?: knowledge)?', 'beginner', 'working knowledge',
  'business(?: fluent| level)?', 'excellent', 'very good', 'good', 'expert', 'c2', 'c1', 'b2', 'b1', 'a2', 'a1',
  'muttersprache', 'muttersprachler(?:in)?', 'muttersprachlich', 'fliessend', 'verhandlungssicher', 'gut(?:e kenntnisse)?',
  'sehr gut(?:e kenntnisse)?', 'grundkenntnisse', 'langue maternelle', 'maternelle', 'courant', 'bilingue', 'notions',
  'lu,? ecrit,? parle', 'intermediaire', 'avance', 'natif', 'native', 'debutant', 'nativ[oa]', 'lengua materna', 'fluido',
  'fluida', 'avanzado', 'intermedio', 'basico', 'lingua materna', 'lingua madre', 'madrelingua', 'fluente', 'avancado',
  'intermediario', 'intermedio', 'fluente', 'ottimo', 'buono', 'base', 'scolastico', 'avanzato', 'moedertaal', 'vloeiend',
  'goed', 'gevorderd', 'modersmal', 'flytande',
])
export const isLevel = (text: string) => levels.test(fold(text)) && text.split(/\s+/).length <= 6
