/** The blanks of a draft, `[[what belongs there]]`: they are filled by typing over them. */
export const listBlanks = (text: string): { start: number; end: number; hint: string }[] =>
  [...text.matchAll(/\[\[([^[\]\n]{1,200})\]\]/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    hint: match[1] ?? '',
  }))
