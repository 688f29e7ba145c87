import type { Clipping } from './clipping.ts'

const plain = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Whether a text holds a clipping's whole address, or, where it has none, its title in whole words. */
export function isGivenIn(text: string, { url, title }: Pick<Clipping, 'url' | 'title'>): boolean {
  const whole = url
    ? `(?<![\\p{L}\\p{N}/=?&%#._-])${plain(url.replace(/\/$/, ''))}/?[.,;:!?…)\\]}'"»“”’>]*(?=\\s|$)`
    : `(?<![\\p{L}\\p{N}])${plain(title)}(?![\\p{L}\\p{N}])`
  return new RegExp(whole, 'u').test(text)
}
