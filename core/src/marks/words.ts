/** What is written on a marked resume. */
export const words = {
  punchUp: 'PUNCH THIS UP',
  nextFocus: 'NEXT FOCUS',
  /** The ask, who said it, and how many when there are several. */
  note: (ask: string, who: readonly string[]) =>
    who.length === 0 ? ask : who.length === 1 ? `${ask} · ${who[0]}` : `${ask} · ${who.length}: ${who.join(', ')}`,
}
