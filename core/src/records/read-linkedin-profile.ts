import {
  findColumns,
  type Headings,
  type Profile,
  readRecords,
  readWrittenDate,
  splitPlace,
  type Table,
  type TableRecord,
} from '../profiles/index.ts'
import type { Sheets } from './sheets.ts'

const read = <K extends string>(tables: Table[] | undefined, headings: Headings<K>, atLeast: number): TableRecord<K>[] =>
  (tables ?? []).flatMap((table) => {
    const columns = findColumns(table, headings, atLeast)
    return columns ? readRecords(table, columns) : []
  })

const date = (written: string | undefined): string | undefined => (written ? readWrittenDate(written) : undefined)
const cut = (text: string | undefined): string | undefined => text?.slice(0, 20_000)

const started = [
  'started on',
  'begonnen am',
  'commence le',
  'fecha de inicio',
  'iniciado em',
  'data di inizio',
  'gestart op',
  'start date',
  'startdatum',
]
const finished = [
  'finished on',
  'beendet am',
  'termine le',
  'fecha de fin',
  'concluido em',
  'data di fine',
  'voltooid op',
  'end date',
  'enddatum',
]
const name = ['name', 'nom', 'nombre', 'nome', 'naam']
const description = ['description', 'beschreibung', 'descripcion', 'descricao', 'descrizione', 'beschrijving']
const company = [
  'company name',
  'unternehmensname',
  'nom de l entreprise',
  'nombre de la empresa',
  'nome da empresa',
  'nome azienda',
  'bedrijfsnaam',
]

const readBasics = (sheets: Sheets): { basics: Profile['basics']; place: string | undefined } | undefined => {
  const row = read(
    sheets.profile,
    {
      first: ['first name', 'vorname', 'prenom', 'nombre', 'nome', 'voornaam'],
      last: ['last name', 'nachname', 'nom', 'apellidos', 'sobrenome', 'cognome', 'achternaam'],
      headline: ['headline', 'profilslogan', 'titre de profil', 'titular', 'titulo', 'sommario', 'kopregel'],
      summary: ['summary', 'zusammenfassung', 'info', 'resume', 'extracto', 'resumo', 'riepilogo', 'samenvatting'],
      place: ['geo location', 'standort', 'lieu', 'ubicacion', 'localidade', 'localita', 'locatie'],
      sites: ['websites', 'sites web', 'sitios web', 'sites', 'siti web'],
    },
    3,
  )[0]
  if (!row) return undefined
  const written = [row.first, row.last].filter(Boolean).join(' ')
  const own = read(sheets['profile summary'], { summary: ['profile summary'] }, 1)[0]?.summary
  // The address and the birth date stand in the same row; they are never read.
  const url = /https?:\/\/[^\],\s]+/.exec(row.sites ?? '')?.[0]
  const basics = { name: written || undefined, label: cut(row.headline), summary: cut(row.summary ?? own), url }
  const location = row.place ? splitPlace(row.place) : undefined
  return {
    basics: { ...Object.fromEntries(Object.entries(basics).filter(([, value]) => value)), ...(location ? { location } : {}) },
    place: row.place,
  }
}

const readWork = (sheets: Sheets): Profile['work'] =>
  read(
    sheets.positions,
    {
      company,
      title: ['title', 'position', 'titre', 'cargo', 'titolo', 'functie'],
      description,
      place: ['location', 'standort', 'lieu', 'ubicacion', 'localidade'],
      started,
      finished,
    },
    3,
  ).map((row) => ({
    name: row.company,
    position: row.title,
    location: row.place,
    startDate: date(row.started),
    endDate: date(row.finished),
    summary: cut(row.description),
  }))

const readEducation = (sheets: Sheets): Profile['education'] =>
  read(
    sheets.education,
    {
      school: ['school name', 'name der schule', 'nom de l etablissement', 'nombre de la institucion', 'nome da instituicao'],
      started,
      finished,
      degree: ['degree name', 'abschluss', 'diplome', 'titulacion'],
    },
    2,
  ).map((row) => ({ institution: row.school, studyType: row.degree, startDate: date(row.started), endDate: date(row.finished) }))

const readVolunteer = (sheets: Sheets): Profile['volunteer'] =>
  read(
    sheets.volunteering,
    { company: [...company, 'organization'], role: ['role', 'title'], cause: ['cause'], description, started, finished },
    2,
  ).map((row) => ({
    organization: row.company,
    position: row.role,
    summary: cut([row.cause, row.description].filter(Boolean).join('\n')) || undefined,
    startDate: date(row.started),
    endDate: date(row.finished),
  }))

const named = (tables: Table[] | undefined, headings: readonly string[] = name): { name: string }[] =>
  read(tables, { name: headings }, 1).flatMap((row) => (row.name ? [{ name: row.name }] : []))

/** The causes stand in one cell or in rows of their own; the first line may be a heading or a cause. */
const readCauses = (tables: Table[] | undefined): { name: string }[] =>
  (tables ?? [])
    .flatMap((table) => table.rows.flat())
    .flatMap((cell) => cell.split(/[;|,]/))
    .map((cause) => cause.trim())
    .filter((cause) => cause && !/^(?:causes?( you care about)?|supported causes|name)$/i.test(cause))
    .map((cause) => ({ name: cause }))

/** My own profile out of the archive's sheets; nothing when it holds none of them. */
export const readLinkedinProfile = (sheets: Sheets): Profile | undefined => {
  const basics = readBasics(sheets)
  const work = readWork(sheets)
  const education = readEducation(sheets)
  const skills = named(sheets.skills)
  if (!basics && work.length + education.length + skills.length === 0) return undefined
  return {
    basics: basics?.basics ?? {},
    work,
    education,
    volunteer: readVolunteer(sheets),
    skills,
    languages: read(
      sheets.languages,
      { name, fluency: ['proficiency', 'kenntnisse', 'niveau', 'competencia', 'proficiencia'] },
      1,
    ).flatMap((row) => (row.name ? [{ language: row.name, fluency: row.fluency }] : [])),
    certificates: read(sheets.certifications, { name, issuer: ['authority'], started }, 1).flatMap((row) =>
      row.name ? [{ name: row.name, issuer: row.issuer, date: date(row.started) }] : [],
    ),
    awards: read(sheets.honors, { title: ['title'], on: ['issued on'] }, 1).flatMap((row) =>
      row.title ? [{ title: row.title, date: date(row.on) }] : [],
    ),
    publications: read(sheets.publications, { name, on: ['published on'], publisher: ['publisher'] }, 1).flatMap((row) =>
      row.name ? [{ name: row.name, publisher: row.publisher, releaseDate: date(row.on) }] : [],
    ),
    projects: read(sheets.projects, { title: ['title'], description, url: ['url'] }, 1).flatMap((row) =>
      row.title ? [{ name: row.title, description: cut(row.description), url: row.url }] : [],
    ),
    interests: readCauses(sheets['causes you care about']),
    references: [],
    meta: { source: 'linkedin-export', ...(basics?.place ? { place: basics.place } : {}) },
  }
}
