import { describe, expect, it } from 'vitest'
import { readConnections } from './read-connections.ts'

const table = (...rows: string[][]) => ({ file: 'Connections.csv', rows, lines: rows.map((_, at) => at + 1) })
const ada = ['Ada', 'Byron', 'https://www.linkedin.com/in/ada', 'ada@mail.test', 'Analytical, Ltd', 'Engineer', '05 Mar 2024']
const asRead = { name: 'Ada Byron', url: ada[2], email: ada[3], company: ada[4], position: ada[5], connectedOn: '2024-03-05' }

describe('the list of connections', () => {
  it.each([
    ['English', ['First Name', 'Last Name', 'URL', 'Email Address', 'Company', 'Position', 'Connected On'], '05 Mar 2024'],
    ['German', ['Vorname', 'Nachname', 'URL', 'E-Mail-Adresse', 'Unternehmen', 'Position', 'Verbunden am'], '05. März 2024'],
    ['French', ['Prénom', 'Nom', 'URL', 'Adresse e-mail', 'Entreprise', 'Poste', 'Connecté le'], '05 mars 2024'],
    [
      'Spanish',
      ['Nombre', 'Apellidos', 'URL', 'Dirección de correo electrónico', 'Empresa', 'Cargo', 'Conectado el'],
      '05 mar. 2024',
    ],
    ['Portuguese', ['Nome', 'Sobrenome', 'URL', 'Endereço de e-mail', 'Empresa', 'Cargo', 'Conectado em'], '05 de mar de 2024'],
    ['Italian', ['Nome', 'Cognome', 'URL', 'Indirizzo e-mail', 'Azienda', 'Posizione', 'Collegato il'], '05 mar 2024'],
    ['Dutch', ['Voornaam', 'Achternaam', 'URL', 'E-mailadres', 'Bedrijf', 'Functie', 'Verbonden op'], '05 mrt 2024'],
    ['a language that we do not know', ['Ime', 'Priimek', 'Naslov', 'Pošta', 'Podjetje', 'Polozaj', 'Povezan'], '2024-03-05'],
  ])('is read in %s', (_, header, on) => {
    const read = readConnections(table(header, [...ada.slice(0, 6), on]))
    expect(read?.connections[0]).toMatchObject(asRead)
  })
  it('the columns are found by name, below a preamble, in any order', () => {
    const read = readConnections(
      table(
        ['Notes:'],
        ['Some mail addresses are missing, and so on'],
        ['Connected On', 'Company', 'Position', 'Last Name', 'First Name', 'URL', 'Email Address'],
        ['05 Mar 2024', 'Analytical, Ltd', 'Engineer', 'Byron', 'Ada', ada[2] ?? '', 'ada@mail.test'],
      ),
    )
    expect(read?.connections).toEqual([{ ...asRead, line: 4 }])
  })
  it('rows without a name are left out and named, blank rows say nothing, nobody stands twice', () => {
    const header = ['First Name', 'Last Name', 'URL', 'Email Address', 'Company', 'Position', 'Connected On']
    const again = ['Ada', 'B.', 'http://linkedin.com/in/Ada/', '', '', '', '']
    const read = readConnections(
      table(header, ada, ['', '', '', '', 'Acme', '', '01 Jan 2020'], ['', '', '', '', '', '', ''], again),
    )
    expect(read?.connections).toHaveLength(1)
    expect(read?.skipped.map(({ where }) => where)).toEqual(['Connections.csv:3', 'Connections.csv:5'])
  })
  it('a sheet about something else is none', () => {
    expect(readConnections(table(['Date', 'Amount'], ['2024-01-01', '3']))).toBeUndefined()
  })
})
