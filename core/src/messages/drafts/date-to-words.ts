import { months } from '../../shared/index.ts'

/** A local date as people write it. */
export const dateToWords = (date: string): string => `${Number(date.slice(8, 10))} ${months[Number(date.slice(5, 7)) - 1] ?? ''}`
