import { createTestStore, dialects } from '@standout/store/testing'
import { describe, expect, it } from 'vitest'
import { sampleBriefs } from './fixtures/sample-briefs.ts'
import { writeBriefDocx } from './write-brief-docx.ts'
import { writeBriefPptx } from './write-brief-pptx.ts'

const brief = sampleBriefs.typical!
const naming = (name: string) => ({ ...brief, questions: [`What would ${name} change first?`] })

const person = (id: `per_${string}`, name: string) => ({
  id,
  name,
  headline: null,
  company: null,
  position: null,
  email: null,
  url: null,
  phone: null,
  notes: null,
  profile: null,
  connectedOn: null,
  importId: null,
})

describe.each(dialects)('a brief for somebody else on %s', (dialect) => {
  it.each(['Ottoline Brackwater', `Fionnuala "Nuala" O'Dwyer`])('goes when %s, whom it names, is forgotten', async (name) => {
    const test = await createTestStore({ dialect })
    const them = person(test.newId('person'), name)
    const keep = async (bytes: Uint8Array) => {
      const hash = await test.store.files.put(Buffer.from(bytes))
      const file = { hash, name: 'brief', bytes: bytes.length, importId: null, personId: null, at: test.now() }
      await test.change(({ files }) => files.add({ ...file, id: test.newId('file') }))
      return hash
    }
    await test.change(({ people }) => people.add(them))
    const theirs = [await keep(await writeBriefDocx(naming(name))), await keep(await writeBriefPptx(naming(name)))]
    const others = [await keep(await writeBriefDocx(brief)), await keep(await writeBriefPptx(brief))]
    await test.store.forget(test.owner, them.id)
    for (const hash of theirs) expect(await test.store.files.has(hash)).toBe(false)
    for (const hash of others) expect(await test.store.files.has(hash)).toBe(true)
    await test.close()
  })
})
