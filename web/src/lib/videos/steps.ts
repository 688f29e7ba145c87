export const stepNames = ['script', 'record', 'trim', 'look', 'carry'] as const
export type Step = (typeof stepNames)[number]

type Shown = { recording: unknown; cut: unknown; left: readonly string[]; status: string }

/** Which steps are done, and which can be opened already. */
export const listSteps = ({ recording, cut, left, status }: Shown) => [
  { step: 'script' as const, done: recording !== null, open: true },
  { step: 'record' as const, done: recording !== null, open: true },
  { step: 'trim' as const, done: cut !== null, open: recording !== null },
  { step: 'look' as const, done: left.length === 0, open: cut !== null },
  { step: 'carry' as const, done: status === 'carried', open: cut !== null },
]

/** The step asked for, where it can be opened, else the one that is next. */
export function pickStep(shown: Shown, asked: string | null): Step {
  const wanted = listSteps(shown).find(({ step, open }) => step === asked && open)
  if (wanted) return wanted.step
  if (!shown.recording) return 'script'
  if (!shown.cut) return 'trim'
  return shown.left.length > 0 ? 'look' : 'carry'
}
