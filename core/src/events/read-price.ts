type Node = Record<string, unknown>

const toCents = (value: unknown): number | undefined => {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value : ''
  const parts = /(\d{1,7})(?:[.,](\d{1,2}))?(?!\d)/.exec(text.replace(/(\d)[.,' ](?=\d{3}(?!\d))/g, '$1'))
  return parts ? Number(parts[1]) * 100 + Number((parts[2] ?? '').padEnd(2, '0')) : undefined
}

/** What it costs to get in: the lowest offer, nothing where it says that it is free, null where it does not say. */
export function readPrice(node: Node): { cents: number; currency: string | null } | null {
  const offers = [node.offers].flat().filter((one): one is Node => typeof one === 'object' && one !== null)
  const all = [
    ...offers,
    ...offers.flatMap((one) => [one.offers].flat().filter((inner): inner is Node => typeof inner === 'object' && inner !== null)),
  ]
  const prices = all.flatMap((offer) => {
    const specification = [offer.priceSpecification].flat()[0] as Node | undefined
    const cents = toCents(offer.lowPrice ?? offer.price ?? specification?.price)
    const currency = String(offer.priceCurrency ?? specification?.priceCurrency ?? '').toUpperCase()
    return cents === undefined ? [] : [{ cents, currency: /^[A-Z]{3}$/.test(currency) ? currency : null }]
  })
  const [lowest] = prices.sort((one, other) => one.cents - other.cents)
  if (lowest) return lowest
  return node.isAccessibleForFree === true || /^true$/i.test(String(node.isAccessibleForFree))
    ? { cents: 0, currency: null }
    : null
}
