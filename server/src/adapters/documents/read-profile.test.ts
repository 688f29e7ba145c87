import { Problem } from '@standout/core/shared'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { page, writePdf } from './fixtures/write-pdf.ts'
import { readDocxProfile, readJsonResume, readPdfProfile, readPlainText } from './read-profile.ts'

const linkedIn = writePdf([
  page(`
    21.6 54.4 13 Kontakt
    21.6 98.2 11 www.linkedin.com/in/
    21.6 112.6 11 wiebke-harms (LinkedIn)
    21.6 147.9 13 Languages
    21.6 167.3 10.5 Deutsch (Native or Bilingual)
    223.6 65.5 26 Wiebke Harms
    223.6 86.7 12 Leiterin Qualität
    223.6 102.1 12 Kiel, Deutschland
    223.6 139.7 15.75 Zusammenfassung
    223.6 165.2 12 Ich lese Prüfberichte. Verheiratet, zwei Kinder. Ich singe im Chor.
    223.6 219 15.75 Berufserfahrung
    223.6 249.5 12 Ostsee Medizintechnik
    223.6 265.6 10.5 6 Jahre
    223.6 281.6 11.5 Leiterin Qualität
    223.6 296.1 10.5 März 2020 - Present (3 Jahre)
    384 778.1 9 Page 1 of 2
  `),
  page(`
    223.6 36 11.5 Prüferin
    223.6 50.5 10.5 Mai 2017 - Februar 2020 (3 Jahre)
    223.6 65.2 10.5 Kiel, Deutschland
    223.6 120 15.75 Ausbildung
    223.6 150.5 12 Technische Hochschule Lübeck
    223.6 165.5 10.5 Diplom, Biomedizintechnik · (2006 - 2012)
    384 778.1 9 Page 2 of 2
  `),
])
const resume = writePdf([
  page(`
    40 60 22 Henrike Holm
    40 80 12 Project manager
    40 96 9 h.holm@post.example | +49 351 5550173 | Dresden, Germany
    40 140 13 Experience
    40 160 10 Project manager, Elbtal GmbH
    40 174 10 04/2019 - present
    40 190 10 • Led three projects in two countries
    40 203 10 • Moved acceptance to tablets
    40 240 13 Education
    40 260 10 Technische Universität Dresden
    40 274 10 Diplom, Process Engineering
    40 288 10 2007 - 2013
    400 140 13 Languages
    400 158 10 German - native
    400 172 10 English - fluent
    400 210 13 Skills
    400 228 10 AutoCAD, SAP PS
  `),
])

const spaces = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const paragraph = (text: string, style = '') => `<w:p>${style}<w:r><w:t>${text}</w:t></w:r></w:p>`
const heading = (text: string) => paragraph(text, '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>')
const word = (body: string) => {
  const kinds = 'http://schemas.openxmlformats.org/package/2006'
  return {
    '[Content_Types].xml': `<Types xmlns="${kinds}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${kinds}/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/styles.xml': `<w:styles ${spaces}><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${kinds}/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
    'word/document.xml': `<w:document ${spaces}><w:body>${body}</w:body></w:document>`,
  }
}
const toZip = (parts: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))
const written = word(
  [
    paragraph('Henrike Holm'),
    heading('Experience'),
    paragraph('Project manager, Elbtal GmbH'),
    paragraph('04/2019 – 05/2021'),
    heading('Skills'),
    paragraph('AutoCAD, SAP &amp; more'),
  ].join(''),
)

describe('documents about one person', () => {
  it('a LinkedIn PDF becomes a profile, page after page', async () => {
    const { kind, profile, text } = await readPdfProfile(linkedIn)
    expect(kind).toBe('linkedin-pdf')
    expect(profile.basics).toMatchObject({
      name: 'Wiebke Harms',
      label: 'Leiterin Qualität',
      url: 'https://www.linkedin.com/in/wiebke-harms',
    })
    expect(profile.meta.place).toBe('Kiel, Deutschland')
    expect(profile.work).toEqual([
      { name: 'Ostsee Medizintechnik', position: 'Leiterin Qualität', startDate: '2020-03' },
      {
        name: 'Ostsee Medizintechnik',
        position: 'Prüferin',
        location: 'Kiel, Deutschland',
        startDate: '2017-05',
        endDate: '2020-02',
      },
    ])
    expect(profile.education).toEqual([
      {
        institution: 'Technische Hochschule Lübeck',
        studyType: 'Diplom',
        area: 'Biomedizintechnik',
        startDate: '2006',
        endDate: '2012',
      },
    ])
    expect(profile.languages).toEqual([{ language: 'Deutsch', fluency: 'Native or Bilingual' }])
    expect(text).toContain('Ostsee Medizintechnik')
  })

  it('the family of a third person stays behind, in the profile and in the text, and mine does not', async () => {
    const theirs = await readPdfProfile(linkedIn)
    expect(theirs.profile.basics.summary).toBe('Ich lese Prüfberichte. Ich singe im Chor.')
    expect(theirs.profile.meta.dropped).toEqual(['family'])
    expect(theirs.text).not.toContain('Verheiratet')
    const mine = await readPdfProfile(linkedIn, { whose: 'me' })
    expect(mine.profile.basics.summary).toContain('Verheiratet')
  })

  it('a resume PDF in two columns becomes a profile', async () => {
    const { kind, profile } = await readPdfProfile(resume)
    expect(kind).toBe('resume-pdf')
    expect(profile.basics).toMatchObject({
      name: 'Henrike Holm',
      label: 'Project manager',
      email: 'h.holm@post.example',
      phone: '+49 351 5550173',
    })
    expect(profile.work).toEqual([
      {
        name: 'Elbtal GmbH',
        position: 'Project manager',
        startDate: '2019-04',
        highlights: ['Led three projects in two countries', 'Moved acceptance to tablets'],
      },
    ])
    expect(profile.education[0]).toMatchObject({
      institution: 'Technische Universität Dresden',
      studyType: 'Diplom',
      endDate: '2013',
    })
    expect(profile.languages).toEqual([
      { language: 'German', fluency: 'native' },
      { language: 'English', fluency: 'fluent' },
    ])
  })

  it('a resume from a word processor becomes a profile', async () => {
    const { kind, profile } = await readDocxProfile(toZip(written))
    expect(kind).toBe('resume-docx')
    expect(profile.basics.name).toBe('Henrike Holm')
    expect(profile.work).toEqual([{ name: 'Elbtal GmbH', position: 'Project manager', startDate: '2019-04', endDate: '2021-05' }])
    expect(profile.skills).toEqual([{ name: 'AutoCAD' }, { name: 'SAP & more' }])
  })

  it('a JSON Resume and notes become profiles', () => {
    expect(readJsonResume('\ufeff{"basics":{"name":"Ada"}}')).toMatchObject({
      kind: 'json-resume',
      profile: { basics: { name: 'Ada' } },
    })
    expect(readPlainText('Ada Birkholm rows.', { whose: 'person' })).toMatchObject({ kind: 'text' })
  })
})

describe('documents that cannot be read say why', () => {
  const problem = async (reading: () => unknown) => {
    try {
      await reading()
    } catch (error) {
      if (error instanceof Problem) return [error.code, error.message] as const
      throw error
    }
    return undefined
  }

  it('a scan holds no text', async () => {
    const [code, message] = (await problem(() => readPdfProfile(writePdf([{ width: 612, height: 792, items: [] }])))) ?? []
    expect(code).toBe('documents.no_text')
    expect(message).toContain('holds no text')
  })

  it('a PDF that is cut off, empty or no PDF at all is damaged', async () => {
    for (const bytes of [linkedIn.slice(0, 400), new Uint8Array(), strToU8('%PDF-1.4 nothing'), strToU8('hello')])
      expect((await problem(() => readPdfProfile(bytes)))?.[0]).toMatch(/documents\.(?:damaged|no_text)/)
  })

  it('a PDF with a password asks for a copy without one', async () => {
    const text = new TextDecoder('latin1').decode(writePdf([{ width: 612, height: 792, items: [] }]))
    const zeros = '0'.repeat(64)
    const locked = text.replace(
      '/Root 1 0 R',
      `/Root 1 0 R /Encrypt << /Filter /Standard /V 1 /R 2 /O <${zeros}> /U <${zeros}> /P -44 >> /ID [<00> <00>]`,
    )
    expect((await problem(() => readPdfProfile(strToU8(locked, true))))?.[0]).toBe('documents.encrypted')
  })

  it('a PDF of more pages than a person needs is refused before it is read', async () => {
    const pages = Array.from({ length: 61 }, () => ({ width: 612, height: 792, items: [{ text: 'a', x: 9, y: 9, size: 9 }] }))
    const [code, message] = (await problem(() => readPdfProfile(writePdf(pages)))) ?? []
    expect([code, message?.includes('61 pages')]).toEqual(['documents.too_long', true])
  })

  it('a Word document that is cut off, empty or another zip is damaged', async () => {
    const whole = toZip(written)
    for (const bytes of [
      whole.slice(0, 900),
      new Uint8Array(),
      zipSync({ 'a.txt': strToU8('a') }),
      toZip({ ...written, 'word/document.xml': '<w:document' }),
    ])
      expect((await problem(() => readDocxProfile(bytes)))?.[0]).toMatch(/documents\.(?:damaged|no_text)/)
    const empty = toZip(word('<w:p/>'))
    expect((await problem(() => readDocxProfile(empty)))?.[0]).toBe('documents.no_text')
  })

  it('a Word document that unfolds into gigabytes is refused by what its directory says', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(70_000_000) })
    expect((await problem(() => readDocxProfile(bomb)))?.[0]).toBe('documents.too_large')
  })

  it('JSON that is broken or of another kind, and text without a letter', async () => {
    expect((await problem(() => readJsonResume('{"basics":')))?.[0]).toBe('documents.damaged')
    expect((await problem(() => readJsonResume('[1]')))?.[0]).toBe('documents.no_resume')
    expect((await problem(() => readPlainText(' \n— ')))?.[0]).toBe('documents.no_text')
  })
})
