/** `PT1H30M`, `P1DT2H`, `P1W` in milliseconds; undefined for what is none, or lasts no time. */
export function readDuration(text: string | undefined): number | undefined {
  const parts = /^\+?P(?:(\d{1,3})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,7})S)?)?$/i.exec(
    text?.trim() ?? '',
  )
  if (!parts) return undefined
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts.slice(1).map((part) => Number(part ?? 0))
  return ((((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000 || undefined
}
