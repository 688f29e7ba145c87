import { anyOf, fold } from './fold-words.ts'

// biome-ignore format: a table of words
const titles = anyOf([
  'engineer(?:ing manager)?', 'developer', 'programmer', 'architect', 'designer', 'manager', 'director', 'analyst',
  'consultant', 'specialist', 'coordinator', 'administrator', 'assistant', 'associate', 'intern(?:ship)?', 'trainee',
  'apprentice', 'lead', 'head of \\p{L}+', 'head', 'chief', 'officer', 'president', 'vice president', 'vp', 'svp', 'evp', 'ceo',
  'cto', 'cfo', 'coo', 'cio', 'cmo', 'cpo', 'founder', 'co-?founder', 'owner', 'partner', 'principal', 'senior', 'junior',
  'staff', 'scientist', 'researcher', 'research fellow', 'fellow', 'professor', 'lecturer', 'teacher', 'tutor', 'instructor',
  'teaching assistant', 'postdoc', 'nurse', 'physician', 'pharmacist', 'therapist', 'accountant', 'auditor', 'controller',
  'bookkeeper', 'clerk', 'cashier', 'secretary', 'receptionist', 'editor', 'writer', 'journalist', 'reporter', 'producer',
  'photographer', 'artist', 'animator', 'translator', 'representative', 'agent', 'advisor', 'adviser', 'attorney', 'lawyer',
  'counsel', 'paralegal', 'recruiter', 'strategist', 'planner', 'buyer', 'supervisor', 'foreman', 'technician', 'mechanic',
  'electrician', 'operator', 'driver', 'chef', 'cook', 'server', 'barista', 'bartender', 'volunteer', 'freelance(?:r)?',
  'contractor', 'maintainer', 'creator', 'contributor', 'mentor', 'coach', 'trainer', 'executive', 'business partner',
  'product owner', 'scrum master', 'tester', 'sdet', 'devops', 'sre', 'generalist', 'member of technical staff', 'board member',
  'chair(?:man|woman|person)?', 'treasurer', 'ambassador', 'evangelist', 'advocate', 'captain', 'speaker', 'investor', 'trader',
  'banker', 'broker', 'underwriter', 'actuary', 'merchandiser', 'copywriter', 'curator', 'librarian', 'organi[sz]er',
  'facilitator', 'inspector', 'surveyor', 'estimator', 'expert', 'worker', 'welder', 'machinist', 'labou?rer',
  '\\p{L}*ingenieur(?:in)?', '\\p{L}*entwickler(?:in)?', '\\p{L}*leiter(?:in)?', 'leitung', '\\p{L}*berater(?:in)?',
  '\\p{L}*kauf(?:mann|frau)', '\\p{L}*sachbearbeiter(?:in)?', '\\p{L}*mitarbeiter(?:in)?', 'werkstudent(?:in)?',
  'praktikant(?:in)?', 'praktikum', 'referent(?:in)?', '\\p{L}*assistent(?:in)?', 'geschaftsfuhrer(?:in)?', 'auszubildende[r]?',
  'ausbildung', 'lehrer(?:in)?', '\\p{L}*techniker(?:in)?', 'projektmanager(?:in)?', '\\p{L}*manager(?:in)?', 'vorstand',
  'teamlead', 'gesellschafter(?:in)?', 'grunder(?:in)?', 'trainee', 'architekt(?:in)?', 'buchhalter(?:in)?', 'arzt', 'arztin',
  'pfleger(?:in)?', 'ingenieure?', 'developpeu(?:r|se)', 'chef(?:fe)?', 'chef de projet', 'responsable', 'directeur',
  'directrice', 'charge(?:e)?', 'consultante?', 'stagiaire', 'alternante?', 'gerante?', 'comptable', 'enseignante?',
  'chercheu(?:r|se)', 'assistante?', 'technicien(?:ne)?', 'conseill(?:er|ere)', 'adjointe?', 'redact(?:eur|rice)',
  'infirmi(?:er|ere)', 'fondateur', 'fondatrice', 'ingenier[oa]', 'desarrollador(?:a)?', 'gerente', 'director(?:a)?', 'jef[ea]',
  'analista', 'consultor(?:a)?', 'becari[oa]', 'practicante', 'coordinador(?:a)?', 'profesor(?:a)?', 'contable', 'tecnic[oa]',
  'asistente', 'asesor(?:a)?', 'encargad[oa]', 'fundador(?:a)?', 'abogad[oa]', 'engenheir[oa]', 'desenvolvedor(?:a)?',
  'programador(?:a)?', 'diretor(?:a)?', 'estagiari[oa]', 'coordenador(?:a)?', 'assistente', 'professor(?:a)?',
  'supervisor(?:a)?', 'auxiliar', 'lider', 'ingegnere', 'sviluppatore', 'sviluppatrice', 'responsabile', 'direttore',
  'direttrice', 'consulente', 'tirocinante', 'stagista', 'impiegat[oa]', 'insegnante', 'ricercat(?:ore|rice)', 'addett[oa]',
  'ragionier[ea]', 'ontwikkelaar', 'adviseur', 'medewerk(?:er|ster)', 'directeur', 'hoofd', 'stagiair(?:e)?', 'docent',
  'onderzoeker', 'leidinggevende', 'projectleider', 'utvecklare', 'chef', 'konsult', 'udvikler', 'konsulent', 'utvikler',
])
// biome-ignore format: a table of words
const companies = anyOf([
  'inc\\.?', 'llc', 'l\\.l\\.c\\.', 'ltd\\.?', 'limited', 'corp\\.?', 'corporation', 'company', 'co\\.', 'gmbh', 'ag', 'se',
  'kg', 'ohg', 'e\\.v\\.', 's\\.?a\\.?', 's\\.?a\\.?s\\.?', 'sarl', 's\\.?l\\.?', 's\\.?r\\.?l\\.?', 's\\.?p\\.?a\\.?',
  'b\\.?v\\.?', 'n\\.?v\\.?', 'ab', 'a/s', 'oy', 'plc', 'pty', 'group', 'holdings?', 'studios?', 'labs?', 'laboratories',
  'technologies', 'solutions', 'systems', 'bank', 'university', 'institute', 'hospital', 'agency', 'foundation', 'partners',
  'interactive', 'media', 'networks?', 'restaurant', 'school', 'college', 'universitat', 'klinikum', 'stiftung', 'universite',
  'universidad', 'universidade', 'banco', 'banque',
])
// biome-ignore format: a table of words
const schools = anyOf([
  '\\p{L}*universit\\p{L}*', 'universidad\\p{L}*', 'univ\\.?', 'uni', 'college', 'school', 'institut\\p{L}*', 'academy',
  'academia', '\\p{L}*akademie', 'academie', 'accademia', 'polytechni\\p{L}*', 'politecni\\p{L}*', '\\p{L}*hochschule',
  '\\p{L}*schule', 'gymnasium', 'gymnase', 'lycee', 'liceo', 'liceu', 'ecole', 'escuela', 'escola', 'scuola', 'istituto',
  'instituto', 'colegio', 'colegio', 'faculty', 'fakultat', 'facultad', 'faculdade', 'faculte', 'facolta', 'hogeschool',
  'universiteit', 'hogskola\\p{L}*', 'hojskole', 'mit', 'eth', 'epfl', 'ucla', 'uc \\p{L}+', 'suny', 'cuny', 'caltech',
  'tu \\p{L}+', 'fh \\p{L}+', 'hec', 'insead', 'iit', 'nit', 'iim', 'lmu', 'rwth', 'kit', 'lse', 'ucl', 'nyu', 'usc',
  'bootcamp', 'general assembly', 'seminary', 'conservatory', 'konservatorium', 'berufskolleg', 'sciences po', 'harvard',
  'stanford', 'oxford', 'cambridge', 'iut', 'insa', 'esade', 'iese',
])

/** How much a name sounds like a role rather than a company: above nought a role, below a company. */
export function titleScore(text: string): number {
  const words = fold(text)
  const roles = [...words.matchAll(new RegExp(titles, 'gu'))].length
  return Math.min(roles, 2) * 2 - (companies.test(words) ? 1.5 : 0)
}

export const isSchool = (text: string) => schools.test(fold(text))
