import { mark, verdicts } from '@standout/core/marks'
import { box } from '@standout/core/profiles'
import { toThing } from '@standout/core/punchlist'
import { idOf } from '@standout/core/shared'
import { z } from 'zod'
import { defineAction } from '../action.ts'
import { pinMarks } from './pin-marks.ts'

const resumeLine = z.object({ text: z.string(), page: z.number().nullable(), box: box.nullable(), section: z.string() })
const pinned = z.object({
  key: z.string(),
  itemId: z.string(),
  label: z.string(),
  quote: z.string(),
  who: z.string(),
  company: z.string(),
  saidOn: z.string(),
  /** Different interviewers who asked for the same. */
  voices: z.number().int(),
  verdict: z.enum(verdicts),
  byHand: z.boolean(),
  /** Place in `lines`. */
  line: z.number().int().nullable(),
  confidence: z.number(),
  runnerUp: mark.shape.runnerUp,
  /** The line made stronger out of what the user wrote; blanks in double brackets. */
  wording: z
    .object({ text: z.string(), facts: z.array(z.object({ text: z.string(), from: z.enum(['practice', 'answer']) })) })
    .nullable(),
})

export const showMarks = defineAction({
  name: 'marks.pin',
  says: 'Everything that was asked for, pinned to your latest resume; kept, so that your list knows it',
  kind: 'change',
  may: 'candidate',
  input: z.object({}),
  output: z.object({
    /** The version that the marks stand on; null: there is no resume yet. */
    resume: z.object({ name: z.string(), importedAt: z.string().nullable(), fileId: idOf('file').nullable() }).nullable(),
    lines: z.array(resumeLine),
    pins: z.array(pinned),
  }),
  prepare: (outside) => pinMarks(outside),
  async run({ marks, now, prepared }) {
    if (!prepared) return { resume: null, lines: [], pins: [] }
    const { version, lines, pins } = prepared
    const resumeHash = 'kept' in version.file ? version.file.kept : ''
    await marks.replace(
      pins.map((pin) => ({
        askKey: pin.ask.key,
        resumeHash,
        verdict: pin.mark.verdict,
        line: (pin.mark.line ?? pin.mark.runnerUp?.line)?.text ?? null,
        placedAt: now,
      })),
    )
    return {
      resume: { name: version.name, importedAt: version.importedAt, fileId: 'kept' in version.file ? version.file.id : null },
      lines,
      pins: pins.map(({ ask, item, piece, mark: own, verdict, line, wording }) => ({
        ...{
          key: ask.key,
          itemId: item.id,
          label: ask.by === 'hand' ? ask.label : toThing(ask),
          quote: ask.quote,
          saidOn: ask.saidOn,
          verdict,
          line,
        },
        ...{ who: piece.who, company: piece.company, voices: item.stars, confidence: own.confidence, runnerUp: own.runnerUp },
        wording,
        byHand: ask.verdict !== null || ask.line !== null,
      })),
    }
  },
})
