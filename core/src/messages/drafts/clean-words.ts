/** Brackets, marks of markup and what cannot be seen; what is left can neither break out of a sentence nor look like a blank. */
const odd = /[[\]{}<>*_#`~|\\^=\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu

export const cleanWords = (text: string): string =>
  text
    .normalize('NFC')
    .replace(odd, ' ')
    .replace(/([!?])[!?]+/g, '$1')
    .replace(/\s+/g, ' ')
    .replace(/\s+(?=[.,;:!?])/g, '')
    .replace(/\.(?:\s*\.)+/g, '.')
    .replace(/^[\s.,;:!?]+/, '')
    .trim()

/** One line of somebody's name: letters and what stands between them. */
export const cleanName = (name: string): string =>
  cleanWords(name)
    .replace(/[^\p{L}\p{M}\p{N}&.,'’+ /()-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80)
    .trim()

const titles = /^(?:(?:dr|prof|professor|mr|mrs|ms|mx|miss|herr|frau|sir|madam)\.?\s+)+/i

/** What someone is called; null when there is nothing that could be said aloud. */
export function firstNameOf(name: string): string | null {
  const plain = cleanName(name).replace(/\(.*?\)/g, ' ')
  const inOrder = plain.includes(',') ? (plain.split(',')[1] ?? '') : plain
  const [first = ''] = (inOrder.trim() || plain).replace(titles, '').trim().split(/\s+/)
  const said = first.replace(/[^\p{L}\p{M}'’-]/gu, '')
  return said.length > 1 && said.length <= 30 ? said : null
}
