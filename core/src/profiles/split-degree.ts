import { anyOf, fold } from './fold-words.ts'

// biome-ignore format: a table of words
const degreeWords = anyOf([
  "bachelor'?s?", "master'?s?", 'doctor', 'doctorate', 'doctoral', 'ph\\.?\\s?d\\.?', 'd\\.?phil', 'mba', 'emba',
  'b\\.?\\s?sc\\.?', 'm\\.?\\s?sc\\.?', 'b\\.?a\\.?', 'm\\.?a\\.?', 'b\\.?s\\.?', 'm\\.?s\\.?', 'b\\.?eng\\.?', 'm\\.?eng\\.?',
  'b\\.?\\s?tech', 'm\\.?\\s?tech', 'b\\.?com', 'm\\.?com', 'll\\.?b', 'll\\.?m', 'j\\.?d\\.?', 'm\\.?d\\.?', 'mphil', 'mpa',
  'mfa', 'bfa', 'bba', 'mres', 'associate', "associate'?s", 'diploma', 'certificate', 'degree', 'minor', 'major', 'honours',
  'hons', 'a-levels?', 'high school', 'ged', 'exchange', 'erasmus', 'postgraduate', 'undergraduate', 'graduate', 'postdoc',
  'foundation', 'diplom', 'diplom-?ingenieur(?:in)?', 'dipl\\.?-?\\s?\\p{L}*\\.?', 'magister', 'staatsexamen', 'abitur',
  'fachabitur', 'promotion', 'ausbildung', 'dr\\.?', 'vordiplom', 'fachhochschulreife', 'meister', 'matura', 'mittlere reife', 'realschulabschluss', 'vmbo', 'matric', 'o-levels?', 'gcse', 'jd', 'dvm', 'dds', 'pharm\\.?d\\.?', 'ed\\.?d\\.?', 'dba', 'mph', 'msw', 'mmus', 'ir\\.?', 'drs\\.?', 'bts', 'dnb', 'perito', 'egresado', 'licence', 'licenciatura',
  'licenciado', 'licenciada', 'maitrise', 'doctorat', 'baccalaureat', 'bac', 'dut', 'bts', 'deug', 'dea', 'dess', 'cap',
  "diplome d'ingenieur", 'diplome', 'ingenieur', 'mastere', 'magistere', 'cpge', 'classe preparatoire', 'grado', 'maestria',
  'doctorado', 'bachillerato', 'ingenieria', 'tecnico', 'mestrado', 'doutorado', 'doutoramento', 'bacharelado', 'bacharel',
  'graduacao', 'pos-graduacao', 'laurea', 'laurea magistrale', 'laurea triennale', 'dottorato', 'diploma di maturita',
  'maturita', 'doctoraal', 'propedeuse', 'hbo', 'wo', 'vwo', 'havo', 'mbo', 'kandidat', 'kandidatexamen', 'civilingenjor',
  'cand\\.?', 'candidate', 'inzynier', 'licencjat', 'lisans', 'onlisans', 'yuksek lisans', 'бакалавр', 'магистр', 'специалист',
  '本科', '学士', '硕士', '博士',
])

export const hasDegreeWord = (text: string) => degreeWords.test(fold(text.replace(/(?<=\S\s*)\([^()]*\)/gu, '')))

// Fields of the site's own list that hold a comma themselves.
const listed =
  /,\s*(?:general|other|allgemein|autres?)$|^(?:aerospace, aero|area, ethnic|ecology, evolution|parks, recreation|radio, tele|food, |human development, |audiovisual, )/iu
const isWholeField = (words: string, first: string) => !hasDegreeWord(first) && listed.test(words)

/** "Master of Science - MS, Logistics": what kind of degree, and in what. The first comma outside brackets parts them. */
export function splitDegree(text: string): { studyType?: string; area?: string } {
  const words = text.replace(/^[\s,·-]+|[\s,·]+$/gu, '')
  if (words === '') return {}
  const comma = /^((?:[^,()]|\([^()]*\))+),\s*(.+)$/u.exec(words)
  if (comma && !isWholeField(words, comma[1] ?? '')) return { studyType: comma[1]?.trim(), area: comma[2]?.trim() }
  return hasDegreeWord(words) ? { studyType: words } : { area: words }
}
