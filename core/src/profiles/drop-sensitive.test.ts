import { describe, expect, it } from 'vitest'
import { boundProfile } from './bound-profile.ts'
import { dropSensitive, dropSensitiveText, findSensitive } from './drop-sensitive.ts'
import { heldBackSentences, type Labelled, tunedSentences } from './fixtures/sensitive-set.ts'

const categories = (text: string) => findSensitive(text, { whose: 'person' })

describe('what is nobody’s business', () => {
  it.each([
    ['I am married with two kids.', 'family'],
    ['Proud dad of three', 'family'],
    ['Loves spending time with her family', 'family'],
    ['Verheiratet, zwei Kinder', 'family'],
    ['Mère de deux enfants', 'family'],
    ['Casado con dos hijos', 'family'],
    ['Diagnosed with ADHD last year', 'health'],
    ['cancer survivor', 'health'],
    ['Recovering from long illness', 'health'],
    ['Church volunteer', 'religion'],
    ['a devout Catholic', 'religion'],
    ['Sunday school teacher', 'religion'],
    ['Member of the Labour Party', 'politics'],
    ['Campaign volunteer for the Biden campaign', 'politics'],
    ['Mitglied der SPD', 'politics'],
    ['She is 45 years old.', 'age'],
    ['Geburtsdatum: 12.03.1980', 'age'],
    ['Né le 12 mars 1980', 'age'],
    ['He lives at 12 Elm Street, Dayton.', 'home address'],
    ['Wohnhaft in Musterstraße 12, 20095 Hamburg', 'home address'],
    ['12 rue de la Paix, 75002 Paris', 'home address'],
  ])('%s is %s', (text, category) => expect(categories(text)).toContain(category))

  it.each([
    'Health insurance analyst at Aetna',
    'Family Office, Zurich',
    'Led the product family roadmap',
    'Temple University',
    'Ministry of Finance',
    "Father's Day campaign for a flower shop",
    'Christian Müller',
    'Cloud-agnostic tooling for a parent company',
    'A 150-year-old company',
    'Born and raised in Ohio',
    'Married design with engineering',
    'Teaches children to code',
    'Catholic University of America',
    'Church & Dwight',
    'Aged care provider',
    'Democratic Republic of the Congo',
    'Liberal arts, conservative estimates, good faith',
    'Oncology nurse for cancer patients',
    'Credit union analyst for the European Union',
    'Offices on Main Street and Wall Street',
    '2019 Google Drive migration',
  ])('%s stays', (text) => expect(categories(text)).toEqual([]))

  it('drops the sentence and keeps the rest', () => {
    const text =
      'Backend engineer. Married to Dr. Ana Silva with two kids. Loves rowing.\nShips fast | Proud father of two | Speaker'
    expect(dropSensitiveText(text, { whose: 'person' })).toEqual({
      text: 'Backend engineer. Loves rowing.\nShips fast | Speaker',
      dropped: ['family'],
    })
  })

  it('leaves text alone to the letter when nothing in it is sensitive', () => {
    const text = '  Two  spaces.\n\n\nThree lines; and – a dash · here.'
    expect(dropSensitiveText(text, { whose: 'person' }).text).toBe(text)
  })

  const read = boundProfile({
    basics: { name: 'Ada Birkholm', label: 'Planner | Proud mum of two', summary: 'I plan ferries. I am a cancer survivor.' },
    work: [
      { name: 'Aetna', position: 'Health insurance analyst', highlights: ['Built tools for church customers'] },
      { name: 'Hill Family Office', position: 'Analyst' },
      { name: 'St. Olaf', position: 'Church volunteer' },
    ],
    volunteer: [
      { organization: 'First Baptist Church', position: 'Choir' },
      { organization: 'Food bank', position: 'Driver' },
    ],
    interests: [{ name: 'Rowing' }, { name: 'Politics' }],
    meta: { place: '12 Harbour Street, Aarhus' },
  })

  it('names only the categories that it dropped of a third person', () => {
    const kept = dropSensitive(read, 'person')
    expect(kept.meta).toEqual({ dropped: ['family', 'health', 'home address', 'politics', 'religion'] })
    expect(kept.basics).toMatchObject({ label: 'Planner', summary: 'I plan ferries.' })
    expect(kept.work.map((one) => one.name)).toEqual(['Aetna', 'Hill Family Office'])
    expect(kept.work[0]?.highlights).toEqual(['Built tools for church customers'])
    expect(kept.volunteer.map((one) => one.organization)).toEqual(['Food bank'])
    expect(kept.interests).toEqual([{ name: 'Rowing' }])
  })

  it('keeps my own words but neither my street nor my date of birth', () => {
    const mine = dropSensitive(
      {
        ...read,
        basics: { ...read.basics, summary: 'I am a cancer survivor. Born on 3 May 1980. I live at 12 Elm Street, Dayton.' },
      },
      'me',
    )
    expect(mine.basics).toMatchObject({ label: 'Planner | Proud mum of two', summary: 'I am a cancer survivor.' })
    expect(mine.volunteer).toHaveLength(2)
    expect(mine.meta.dropped).toEqual(['age', 'home address'])
  })

  it.each<[string, Labelled[]]>([
    ['the rules were written on', tunedSentences],
    ['were held back', heldBackSentences],
  ])('is found in the sentences that %s, and hardly anything else is', (_, sentences) => {
    const share = (ones: Labelled[], right: (one: Labelled) => boolean) => ones.filter(right).length / ones.length
    const labelled = sentences.filter(([, category]) => category)
    const plain = sentences.filter(([, category]) => !category)
    expect(share(labelled, ([text, category]) => categories(text).includes(category as string))).toBeGreaterThan(0.95)
    expect(share(plain, ([text]) => categories(text).length === 0)).toBeGreaterThan(0.92)
  })

  it('leaves a recommendation its quote and takes the family out of it', () => {
    const references = [{ name: 'Maria', reference: 'Ada listens. She is a proud mother of two.' }]
    const kept = dropSensitive({ ...read, references }, 'person')
    expect(kept.references).toEqual([{ name: 'Maria', reference: 'Ada listens.', relation: undefined }])
  })
})
