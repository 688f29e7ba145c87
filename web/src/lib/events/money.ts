/** An amount in the user's own money; without one just the number. */
export function moneyInWords(cents: number, currency: string | null): string {
  const digits = cents % 100 === 0 ? 0 : 2
  if (!currency) return (cents / 100).toFixed(digits)
  return new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(cents / 100)
}

/** `12,50` or `12.50` as cents; an empty field is nothing, null is no number. */
export function textToCents(text: string): number | null {
  const plain = text.trim().replace(',', '.')
  if (plain === '') return 0
  return /^\d{1,6}(\.\d{1,2})?$/.test(plain) ? Math.round(Number(plain) * 100) : null
}

export const centsToText = (cents: number): string => (cents === 0 ? '' : (cents / 100).toFixed(cents % 100 === 0 ? 0 : 2))

/** `3 h 20 min`. */
export function hoursInWords(hours: number): string {
  const minutes = Math.round(hours * 60)
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60]
  return [...(whole ? [`${whole} h`] : []), ...(rest || !whole ? [`${rest} min`] : [])].join(' ')
}
