import { writeFileSync } from 'node:fs'
import { toKitDocuments } from '@standout/core/kits'
import { createTestStore, dialects } from '@standout/store/testing'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, describe, expect, it } from 'vitest'
import { createHelper } from '../../jobs/helper.ts'
import { crowdedKit, sampleKit } from './fixtures/sample-kit.ts'
import { run } from './typeset-job.ts'

const robin = { name: 'Robin Ashdown', country: 'DE' }
const textOf = async (pdf: Uint8Array) => {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false })
  return text.map((page) => page.replace(/\u200b/g, '').replace(/\s+/g, ' '))
}
const typeset = (kit: typeof sampleKit, who = robin) =>
  run({ template: 'kit', tries: toKitDocuments(kit, who), most: { kit: 2 } })

const helper = createHelper()
afterAll(() => helper.close())

describe('a kit on paper', () => {
  it('has the person first, the closing cards at the end of two pages, and then the resume', async () => {
    const { pdf, pages } = await typeset(sampleKit)
    if (process.env.STANDOUT_SHOW) writeFileSync(`${process.env.STANDOUT_SHOW}/kit.pdf`, pdf)
    const text = await textOf(pdf)
    expect(pages).toBe(text.length)
    const kit = text.slice(0, 2).join(' ')
    const places = [
      'Marta Klein',
      'Head of Planning at Tern Lines',
      'Rowing',
      '60 seconds',
      'Answers I prepared',
      'Before I leave',
    ].map((word) => kit.indexOf(word))
    expect(places).toEqual(places.toSorted((one, other) => one - other))
    expect(places[0]).toBeGreaterThanOrEqual(0)
    expect(text.at(2)).toContain('Robin Ashdown')
    expect(text.at(2)).toContain('Cut missed connections by 31%')
  })

  it('keeps to two pages whatever is in it, and says what it left out', async () => {
    const { pdf } = await typeset(crowdedKit)
    if (process.env.STANDOUT_SHOW) writeFileSync(`${process.env.STANDOUT_SHOW}/crowded.pdf`, pdf)
    const text = await textOf(pdf)
    expect(text[2]).toContain('Robin Ashdown')
    expect(text.slice(0, 2).join(' ')).toContain('Left out to keep this short:')
  })

  it('is on the paper of the country', async () => {
    const sizeOf = async (country: string) => {
      const { pdf } = await typeset(sampleKit, { ...robin, country })
      const page = await (await getDocumentProxy(new Uint8Array(pdf))).getPage(1)
      return page.view.map(Math.round)
    }
    expect(await sizeOf('DE')).toEqual([0, 0, 595, 842])
    expect(await sizeOf('US')).toEqual([0, 0, 612, 792])
  })

  it('the same kit is the same file', async () => {
    expect(Buffer.from((await typeset(sampleKit)).pdf).equals(Buffer.from((await typeset(sampleKit)).pdf))).toBe(true)
  })

  it.each([
    '#read("/etc/passwd")',
    '#panic("no")',
    '] #eval("1") [',
    '*bold* $x$ `raw` @ref <label> // not a comment \\',
    '"); #import "@preview/evil:1.0.0"',
    '\u202egnp.exe \u0000 \ud800 🚢 漢字 عربي',
    'w'.repeat(5000),
  ])('what people wrote is only ever shown: %j', async (text) => {
    const hostile = {
      ...sampleKit,
      company: text.slice(0, 300),
      people: [{ ...sampleKit.people[0]!, name: text.slice(0, 300), quotes: [{ text, by: text }] }],
      answers: [{ id: 'x', question: text, answer: text, from: 'prepared' as const, label: text, chosen: true }],
      logistics: [{ label: 'Where', value: text, href: null }],
    }
    const { pdf } = await typeset(hostile)
    const seen = (await textOf(pdf)).join(' ')
    if (text.startsWith('#read')) expect(seen).toContain('#read("/etc/passwd")')
    expect(seen).not.toContain('root:')
    expect(seen).toContain('60 seconds')
  })

  it('is made in the helper process', async () => {
    const made = await helper.run(
      'typeset',
      { template: 'kit', tries: toKitDocuments(sampleKit, robin), most: { kit: 2 } },
      { about: 'kit' },
    )
    expect(Buffer.from(made.pdf).subarray(0, 5).toString()).toBe('%PDF-')
  })
})

describe.each(dialects)('a kit on %s', (dialect) => {
  it('goes when one of those whom it tells of is forgotten', async () => {
    const test = await createTestStore({ dialect })
    const person = { ...sampleKit.people[1]!, id: test.newId('person') }
    const empty = {
      headline: null,
      company: null,
      position: null,
      email: null,
      url: null,
      phone: null,
      notes: null,
      profile: null,
    }
    await test.change(({ people }) =>
      people.add({ id: person.id, name: 'Jonas Weller', ...empty, connectedOn: null, importId: null }),
    )
    const said = { kind: 'liked-but' as const, id: person.id, name: person.name, label: 'After Acme', text: 'but' }
    const kit = { ...sampleKit, people: [sampleKit.people[0]!], reminders: [said], leftOut: ['people' as const] }
    const { pdf } = await typeset(kit)
    const hash = await test.store.files.put(Buffer.from(pdf))
    const file = { hash, name: 'kit.pdf', bytes: pdf.length, importId: null, personId: null, at: test.now() }
    await test.change(({ files }) => files.add({ ...file, id: test.newId('file') }))
    await test.store.forget(test.owner, person.id)
    expect(await test.store.files.has(hash)).toBe(false)
    await test.close()
  })
})
