import type { Judged } from './judge-ask.ts'

const rounds = 3
/** What stands for everything that nobody asks for: keeps a line that one ask alone is for from being lifted over others. */
const free = 0.25

/** People rarely ask for one line twice in a breath: a line that fits another ask better counts less for this one. */
export function shareLines(judged: readonly Judged[]): Judged[] {
  const lines = (judged[0]?.scored ?? []).map(({ line }) => line)
  const scores = judged.map(({ scored }) => {
    const byLine = new Map(scored.map((one) => [one.line, one.score]))
    return lines.map((line) => byLine.get(line) ?? 0)
  })
  let shared = scores
  for (let round = 0; round < rounds; round++) {
    const wants = shared.map((row, ask) => softly(row).map((share) => share * judged[ask]!.there))
    const all = lines.map((_, at) => wants.reduce((sum, row) => sum + row[at]!, 0))
    shared = scores.map((row, ask) => row.map((score, at) => score - Math.log(free + all[at]! - wants[ask]![at]!)))
  }
  return judged.map((one, ask) => {
    const byLine = new Map(lines.map((line, at) => [line, shared[ask]![at]!]))
    const scored = one.scored.map((each) => ({ ...each, score: byLine.get(each.line) ?? each.score }))
    return { ...one, scored: scored.sort((a, b) => b.score - a.score) }
  })
}

function softly(row: readonly number[]): number[] {
  const most = Math.max(...row)
  const raised = row.map((score) => Math.exp(score - most))
  const sum = raised.reduce((all, one) => all + one, 0)
  return raised.map((one) => one / sum)
}
