import type { ActionOutput } from '@standout/server'

const percent = (chance: number) => `${Math.round(chance * 100)} %`

export function showRead({ chance, signals, silence, unknown }: ActionOutput<'reads.try'>): string {
  const list = (leans: 'for' | 'against') =>
    signals
      .filter((signal) => signal.leans === leans)
      .sort((one, other) => Math.abs(other.logit) - Math.abs(one.logit))
      .slice(0, 3)
      .map(({ because, grade }) => `  ${because} (${grade})`)
  const part = (title: string, lines: string[]) => (lines.length ? [title, ...lines] : [])
  return [
    `Between ${percent(chance.low)} and ${percent(chance.high)}, most likely about ${percent(chance.middle)}.`,
    ...part('For', list('for')),
    ...part('Against', list('against')),
    ...part('The silence', [`  ${silence.says}`]),
    ...part(
      'Not known',
      unknown.map((one) => `  ${one}`),
    ),
  ].join('\n')
}

export function showOdds({ byWeek, expectedOffers, needed, target }: ActionOutput<'odds.forecast'>): string {
  const last = byWeek.length
  const shown = byWeek.filter(({ week }) => week === last || week === 1 || week % Math.max(1, Math.ceil(last / 6)) === 0)
  const share = percent(target)
  return [
    'The chance of at least one offer',
    ...shown.map(
      ({ week, low, high, chance }) => `  by week ${week}: ${percent(chance)}, between ${percent(low)} and ${percent(high)}`,
    ),
    `Offers to expect by then: ${expectedOffers.toFixed(1)}`,
    needed.perWeek === null
      ? `No number of applications brings it to ${share} by week ${last}.`
      : `For ${share} by week ${last}: ${Math.ceil(needed.perWeek * 10) / 10} applications a week at today’s mix.`,
    ...(needed.warmShare === null
      ? []
      : [`Or, with as many as today, ${percent(needed.warmShare)} of them through someone who knows you.`]),
  ].join('\n')
}

/** Times are those of the user's own zone. */
export function showMoves({ moves, zone }: { moves: ActionOutput<'moves.list'>; zone: string }): string {
  if (!moves.length) return 'Nothing to do right now.'
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })
  return moves
    .map(({ dueAt, type, move, because, basis, blockedBy }) =>
      [
        `${clock.format(new Date(dueAt))}  ${move} (${type}, ${basis})`,
        `  ${because}`,
        ...(blockedBy ? [`  not yet: ${blockedBy}`] : []),
      ].join('\n'),
    )
    .join('\n')
}

type Imported = {
  file: string
  kind: string
  added: Record<string, number>
  changed: Record<string, number>
  same: Record<string, number>
  skipped: { where: string; because: string }[]
}

export function showImports(files: (Imported | { file: string; problem: { message: string } })[]): string {
  const counts = (label: string, of: Record<string, number>) => {
    const parts = Object.entries(of)
      .filter(([, count]) => count > 0)
      .map(([word, count]) => `${count} ${word}`)
    return parts.length ? [`  ${label}: ${parts.join(', ')}`] : []
  }
  return files
    .flatMap((one) =>
      'problem' in one
        ? [one.file, `  ${one.problem.message}`]
        : [
            `${one.file} (${one.kind})`,
            ...counts('added', one.added),
            ...counts('changed', one.changed),
            ...counts('already there', one.same),
            ...one.skipped.slice(0, 20).map(({ where, because }) => `  left out ${where}: ${because}`),
            ...(one.skipped.length > 20 ? [`  and ${one.skipped.length - 20} more left out`] : []),
          ],
    )
    .join('\n')
}
