import type { TextPage } from './text-page.ts'

const footer = /^\D{2,12}\s?\d{1,3}\s\D{1,8}\s\d{1,3}$/u
const near = (value: number, aim: number) => Math.abs(value - aim) <= 0.03 * aim

/** Whether a PDF is a profile saved from LinkedIn, by what stands on it: its link, its footer, its ladder of letter sizes. */
export function isLinkedInPdf(pages: readonly TextPage[]): boolean {
  const first = pages[0]
  if (!first) return false
  const items = first.items.filter((item) => item.text.trim() !== '')
  const link = items.some((item) => /\(LinkedIn\)/i.test(item.text) || /linkedin\.com\/in\/?/i.test(item.text))
  const foot = items.some((item) => item.size <= 10 && item.y > 0.95 * first.height && footer.test(item.text.trim()))
  const name = items.reduce((most, item) => Math.max(most, item.size), 0)
  const sizes = (aim: number, side: (x: number) => boolean) =>
    items.some((item) => near(item.size, (aim * name) / 26) && side(item.x / first.width))
  const ladder =
    name > 18 && sizes(13, (x) => x < 0.1) && sizes(15.75, (x) => x > 0.3 && x < 0.45) && sizes(12, (x) => x > 0.3 && x < 0.45)
  return ladder ? link || foot : foot && items.some((item) => /\(LinkedIn\)/i.test(item.text))
}
