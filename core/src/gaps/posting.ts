/** How strongly a part of a posting asks: what must be, what would be nice, what one will do, what it says elsewhere, what asks for nothing, what the whole is called. */
export type Part = 'must' | 'nice' | 'tasks' | 'plain' | 'none' | 'title'
export type PostingLine = { text: string; part: Part; listed: boolean }
/** A job posting as read. */
export type Posting = { title: string; company: string | null; lines: PostingLine[] }

export const kinds = ['skill', 'experience', 'credential'] as const
export type Kind = (typeof kinds)[number]
/** One thing that a posting asks for. `key` is the same for other words that mean it. */
export type Requirement = {
  key: string
  name: string
  kind: Kind
  strength: number
  skill: string | null
  years: number
  degree: number
  /** What the degree is to be in; empty when any will do. */
  field?: string
}
