/** How a brief looks in every format; fonts that each system has, or has a twin of. */
export const look = {
  font: 'Arial',
  ink: '2A251F',
  soft: '5F574C',
  accent: '2C5A5E',
  line: 'C9BFB0',
  wash: 'EEF3F1',
  blank: 'FFF2B3',
} as const

/** Whether a text runs from right to left: its first letter decides. */
export const isRightToLeft = (text: string): boolean =>
  /^[^\p{L}]*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(text)
