import type { Candidate, linkKinds } from './candidate.ts'

const order: Record<(typeof linkKinds)[number], number> = { resume: 0, portfolio: 1, blog: 2, profile: 3, other: 4 }
const mostLinks = 3
const plain = (url: string) =>
  url
    .replace(/^https?:\/\/(www\.)?/i, '')
    .replace(/\/$/, '')
    .toLowerCase()

/** The links that go under a text, the resume first; one that the signature already has is not repeated. */
export function listSignatureLinks({ links, signature }: Pick<Candidate, 'links' | 'signature'>): Candidate['links'] {
  const written = signature.toLowerCase()
  return links
    .filter(({ url }) => !written.includes(plain(url)))
    .toSorted((one, other) => order[one.kind] - order[other.kind])
    .slice(0, mostLinks)
}

/** S0.11: what stands under each text: the signature as entered, or the name, and the user's links below it. */
export function writeSignature(candidate: Pick<Candidate, 'name' | 'links' | 'signature'>): string {
  const lines = [candidate.signature.trim() || candidate.name.trim(), ...listSignatureLinks(candidate).map(({ url }) => url)]
  return lines.filter(Boolean).join('\n')
}
