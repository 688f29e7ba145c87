import type { BriefDocument } from '@standout/core/briefs'

export type WriteBriefInput = { brief: BriefDocument; format: 'docx' | 'pptx' }

/** The job: a brief as the bytes of a file. Each writer loads when it is first asked for. */
export async function run({ brief, format }: WriteBriefInput): Promise<Uint8Array> {
  if (format === 'docx') return (await import('./write-brief-docx.ts')).writeBriefDocx(brief)
  return (await import('./write-brief-pptx.ts')).writeBriefPptx(brief)
}
