import { strToU8, zipSync } from 'fflate'

const pack = (files: Record<string, string>) =>
  Buffer.from(zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))))

/** A LinkedIn export with nobody real in it. */
export const makeLinkedinZip = (connections: readonly string[]) => ({
  name: 'Basic_LinkedInDataExport.zip',
  mimeType: 'application/zip',
  buffer: pack({
    'Connections.csv': `Notes:\n"When exporting, some addresses are missing."\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\n${connections.join('\n')}\n`,
    'Profile.csv': 'First Name,Last Name,Headline,Summary\nRobin,Ashdown,Timetable planner,\n',
  }),
})

const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`

/** A resume as a word processor would save it, one paragraph per line. */
export const makeResume = (lines: readonly string[]) => ({
  name: 'resume.docx',
  mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  buffer: pack({
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${lines.map(paragraph).join('')}</w:body></w:document>`,
  }),
})
