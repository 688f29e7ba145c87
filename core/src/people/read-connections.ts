import {
  type Columns,
  findColumns,
  type Headings,
  readRecords,
  readWrittenDate,
  type Table,
  type TableRecord,
} from '../profiles/index.ts'
import { normalUrl } from './normal-names.ts'
import { words } from './words.ts'

/** One row of LinkedIn's list of connections. */
export type Connection = {
  name: string
  url: string | null
  email: string | null
  company: string | null
  position: string | null
  connectedOn: string | null
  line: number
}
export type LeftOut = { where: string; because: string }

type Column = 'first' | 'last' | 'url' | 'email' | 'company' | 'position' | 'connectedOn'

const headings: Headings<Column> = {
  first: [
    'first name',
    'vorname',
    'prenom',
    'nombre',
    'nome',
    'primeiro nome',
    'voornaam',
    'fornamn',
    'fornavn',
    'imie',
    'adı',
    'adi',
    'etunimi',
    'jmeno',
    'prenume',
  ],
  last: [
    'last name',
    'nachname',
    'nom',
    'nom de famille',
    'apellidos',
    'apellido',
    'sobrenome',
    'apelido',
    'cognome',
    'achternaam',
    'efternamn',
    'efternavn',
    'etternavn',
    'nazwisko',
    'soyadı',
    'soyadi',
    'sukunimi',
    'prijmeni',
    'nume',
  ],
  url: ['url', 'profil url', 'url du profil', 'url del perfil', 'url do perfil', 'url del profilo', 'profiel url', 'profile url'],
  email: [
    'email address',
    'e mail address',
    'email',
    'e mail',
    'e mail adresse',
    'emailadresse',
    'adresse e mail',
    'adresse email',
    'adresse de messagerie',
    'direccion de correo electronico',
    'correo electronico',
    'direccion de email',
    'endereco de e mail',
    'endereco de email',
    'indirizzo email',
    'indirizzo e mail',
    'e mailadres',
    'emailadres',
    'e mail adres',
    'e postadress',
    'e postadresse',
    'mailadresse',
    'adres e mail',
    'e posta adresi',
  ],
  company: [
    'company',
    'unternehmen',
    'firma',
    'entreprise',
    'societe',
    'empresa',
    'compania',
    'azienda',
    'societa',
    'bedrijf',
    'foretag',
    'virksomhed',
    'bedrift',
    'sirket',
    'yritys',
  ],
  position: [
    'position',
    'stelle',
    'poste',
    'fonction',
    'cargo',
    'puesto',
    'posicion',
    'posizione',
    'ruolo',
    'qualifica',
    'functie',
    'positie',
    'befattning',
    'stilling',
    'stanowisko',
    'pozisyon',
    'unvan',
    'posicao',
  ],
  connectedOn: [
    'connected on',
    'verbunden am',
    'vernetzt am',
    'connecte le',
    'en relation depuis le',
    'date de connexion',
    'connexion le',
    'conectado el',
    'fecha de conexion',
    'conectado em',
    'data de conexao',
    'conectou se em',
    'connesso il',
    'collegato il',
    'in collegamento dal',
    'data collegamento',
    'data di collegamento',
    'verbonden op',
    'gekoppeld op',
    'connectie sinds',
    'verbonden sinds',
    'ansluten den',
    'kontakt siden',
    'bagland tarihi',
    'baglanti tarihi',
  ],
}

const order: Column[] = ['first', 'last', 'url', 'email', 'company', 'position', 'connectedOn']

/** In a language that we do not know, the third column still holds LinkedIn addresses, and the order never changes. */
const findByOrder = (table: Table): Columns<Column> | undefined => {
  const firstRow = table.rows.findIndex((row) => row.length >= 7 && /linkedin\.com\/(?:in|pub)\//i.test(row[2] ?? ''))
  return firstRow < 0 ? undefined : { at: order.map((name, place) => [name, place]), firstRow }
}

/** True when this sheet is a list of connections, in whatever language. */
export const isConnections = (table: Table): boolean => (findColumns(table, headings, 5) ?? findByOrder(table)) !== undefined

/** A full date only: a year alone says too little of a meeting. */
const readDay = (written: string | undefined): string | null => {
  const date = written ? readWrittenDate(written) : undefined
  return date?.length === 10 ? date : null
}

const longest = { name: 300, other: 2000 }
const cut = (text: string | undefined): string | null => text?.slice(0, longest.other) ?? null

type Row = TableRecord<Column>

const toConnection = (row: Row, name: string): Connection => ({
  name,
  url: cut(row.url),
  email: cut(row.email),
  company: cut(row.company),
  position: cut(row.position),
  connectedOn: readDay(row.connectedOn),
  line: row.line,
})

const nameOf = ({ first = '', last = '' }: Row): string => `${first} ${last}`.replace(/\s+/g, ' ').trim().slice(0, longest.name)

const readRows = (rows: Row[], file: string): { connections: Connection[]; skipped: LeftOut[] } => {
  const connections: Connection[] = []
  const skipped: LeftOut[] = []
  const lineOf = new Map<string, number>()
  for (const row of rows) {
    const [name, key] = [nameOf(row), row.url ? normalUrl(row.url) : `row ${row.line}`]
    const earlier = lineOf.get(key)
    const because = name ? earlier && words.twice(name, earlier) : words.nameless
    if (because) skipped.push({ where: `${file}:${row.line}`, because })
    else {
      connections.push(toConnection(row, name))
      lineOf.set(key, row.line)
    }
  }
  return { connections, skipped }
}

/** Reads LinkedIn's list of connections; a row without a name is left out, and it is said where. */
export const readConnections = (table: Table): { connections: Connection[]; skipped: LeftOut[] } | undefined => {
  const columns = findColumns(table, headings, 5) ?? findByOrder(table)
  return columns && readRows(readRecords(table, columns), table.file)
}
