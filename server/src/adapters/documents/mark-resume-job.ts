import type { MarkToDraw } from '@standout/actions'
import { layOutResume } from '@standout/core/kits'
import { Problem } from '@standout/core/shared'
import { run as typeset } from '../typeset/typeset-job.ts'
import { markPdf } from './mark-pdf.ts'
import { parseDocument } from './parse-document.ts'
import { tellKind } from './tell-kind.ts'
import { words } from './words.ts'

export type MarkResumeInput = { name: string; bytes: Uint8Array; marks: MarkToDraw[] }

const mostMarks = 200

/** The job: a resume with marks drawn on it. What has no pages of its own is typeset first, and that copy is marked. */
export async function run({ name, bytes, marks }: MarkResumeInput): Promise<Uint8Array> {
  const given = Buffer.from(bytes)
  const { kind } = tellKind({ name, bytes: given, size: given.length })
  const pdf = kind === 'pdf' ? given : await typesetResume({ name, bytes: given, marks })
  return markPdf(pdf, marks.slice(0, mostMarks))
}

async function typesetResume({ name, bytes, marks }: MarkResumeInput): Promise<Uint8Array> {
  const document = await parseDocument({ name, bytes: Buffer.from(bytes), whose: 'me', zone: 'UTC' })
  if (!('profile' in document) || !document.profile) throw new Problem('documents.no_resume', words.noResume(name), name)
  const sheet = layOutResume(document.profile)
  const plain = (text: string) => text.replace(/\s+/gu, '').toLowerCase()
  const there = plain(
    sheet.sections.flatMap(({ entries }) => entries.flatMap(({ lines }) => lines.map(({ text }) => text))).join('\n'),
  )
  // A line that reading the resume put elsewhere still has to stand somewhere to be marked.
  const lost = [...new Set(marks.flatMap(({ line }) => (line && !there.includes(plain(line.text)) ? [line.text] : [])))]
  const rest = { title: words.further, entries: [{ head: '', about: '', when: '', lines: lost.map((text) => ({ text })) }] }
  const data = { ...sheet, sections: lost.length > 0 ? [...sheet.sections, rest] : sheet.sections }
  return (await typeset({ template: 'resume', tries: [data] })).pdf
}
