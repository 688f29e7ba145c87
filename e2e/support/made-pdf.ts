const escaped = (text: string) => text.replace(/[\\()]/g, '\\$&')

/** A one-page PDF with a line of text every 22 points; a line in capitals is set as a heading. */
export function makePdf(name: string, lines: readonly string[]) {
  const drawn = lines.map((line, at) => {
    const isHeading = /^[A-Z ]+$/.test(line)
    return `BT /F${isHeading ? 2 : 1} ${isHeading ? 13 : 11} Tf 60 ${770 - at * 22} Td (${escaped(line)}) Tj ET`
  })
  const stream = drawn.join('\n')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold >>',
  ]
  let text = '%PDF-1.4\n'
  const places = objects.map((body, at) => {
    const place = text.length
    text += `${at + 1} 0 obj\n${body}\nendobj\n`
    return place
  })
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF`
  return { name, mimeType: 'application/pdf', buffer: Buffer.from(text + end, 'latin1') }
}
