/** A short message that asks one person for one thing, easy to say no to, and offers something back (S2.6, S2.9). */
export function draftAsk(of: { name: string; need: string; iCan: readonly string[]; signature: string }): string {
  const first = of.name.trim().split(/\s+/)[0] ?? of.name
  const need = of.need.trim().replace(/[.!?\s]+$/, '')
  const offer = of.iCan[0]?.trim().replace(/[.!?\s]+$/, '')
  return [
    `Hello ${first},`,
    `there is one thing that I could use a hand with: ${need}. You came to mind because [[why them: one line]].`,
    'If you can help, or know somebody who might, I would be glad to hear from you. If not, that is perfectly fine.',
    offer ? `And for you: ${offer}. Say the word.` : 'And tell me what would help you at the moment.',
    of.signature.trim(),
  ]
    .filter(Boolean)
    .join('\n\n')
}
