import { findSensitive } from '../../core/src/profiles/drop-sensitive.ts'
import { heldBackPeople } from '../../core/src/profiles/fixtures/held-back-people.ts'
import { layOutLinkedIn, type Made } from '../../core/src/profiles/fixtures/lay-out-linkedin.ts'
import { layOutResume, resumeLooks } from '../../core/src/profiles/fixtures/lay-out-resume.ts'
import { linkedInPeople } from '../../core/src/profiles/fixtures/linkedin-people.ts'
import { createDice, makePerson } from '../../core/src/profiles/fixtures/make-people.ts'
import { resumePeople, resumeToFields } from '../../core/src/profiles/fixtures/resume-people.ts'
import { f1, madeToFields, type Tally, tally, toFields } from '../../core/src/profiles/fixtures/score-profile.ts'
import { heldBackSentences, type Labelled, tunedSentences } from '../../core/src/profiles/fixtures/sensitive-set.ts'
import { unlistedCertificates } from '../../core/src/profiles/fixtures/unlisted-certificates.ts'
import { tunedVocabulary, type Vocabulary } from '../../core/src/profiles/fixtures/vocabulary.ts'
import { heldBackVocabulary } from '../../core/src/profiles/fixtures/vocabulary-held-back.ts'
import { readLinkedIn } from '../../core/src/profiles/read-linkedin.ts'
import { readResume } from '../../core/src/profiles/read-resume.ts'
import { writePdf } from '../../server/src/adapters/documents/fixtures/write-pdf.ts'
import { readPdfProfile } from '../../server/src/adapters/documents/read-pdf.ts'
import type { Report } from '../row.ts'

type Tallies = Record<string, Tally>

/** How rightly made-up profiles are read, field by field: those that the reader was tuned on, and those that were held back. */
export function scoreProfiles(): { tuned: Tallies; heldBack: Tallies; resumes: Tallies } {
  const ofPeople = (people: readonly Made[]) => {
    const tallies: Tallies = {}
    for (const made of people) tally(tallies, toFields(readLinkedIn(layOutLinkedIn(made))), madeToFields(made))
    return tallies
  }
  const resumes: Tallies = {}
  for (const made of resumePeople)
    for (const look of resumeLooks) tally(resumes, toFields(readResume(layOutResume(made, look))), resumeToFields(made))
  return { tuned: ofPeople(linkedInPeople), heldBack: ofPeople(heldBackPeople), resumes }
}

/** Hundreds of made-up people in columns of several widths, their texts from one vocabulary. */
function scoreMadeUp(vocabulary: Vocabulary): Tallies {
  const tallies: Tallies = {}
  for (let seed = 0; seed < 300; seed++) {
    const dice = createDice(seed + 77)
    const look = {
      sideWidth: dice.pick([154.8, 158, 170, 174]),
      sideWrap: dice.pick([17.6, 17.6, 17.6, 14.4]),
      cut: dice.chance(0.5),
    }
    const made = makePerson(seed, vocabulary)
    tally(tallies, toFields(readLinkedIn(layOutLinkedIn(made, look))), madeToFields(made))
  }
  return tallies
}

const asked = ['name', 'headline', 'place', 'role', 'location', 'school', 'language', 'certificate']
const worst = (tallies: Tallies) => Math.min(...Object.values(tallies).map(f1))

export default async function run(report: Report) {
  const pages = linkedInPeople.map((made) => layOutLinkedIn(made))
  for (const one of pages) readLinkedIn(one)
  const start = performance.now()
  for (let round = 0; round < 20; round++) for (const one of pages) readLinkedIn(one)
  const each = (performance.now() - start) / (20 * pages.length)
  report({ name: 'Read a saved profile from its placed text', figure: each, unit: 'ms', target: 20 })
  for (const [name, tallies] of Object.entries(scoreProfiles()))
    report({
      name: `Profiles read rightly, weakest field of ${name} (F1)`,
      figure: 100 * worst(tallies),
      unit: '%',
      target: 97,
      better: 'more',
    })
  reportFields(report, 'tuned on', tunedVocabulary)
  reportFields(report, 'held back', heldBackVocabulary)
  const unlisted = scoreMadeUp({ ...heldBackVocabulary, words: ['en'], certificates: unlistedCertificates })
  report({
    name: 'certificate in 300 made-up profiles, of names in no table (F1)',
    figure: 100 * f1(unlisted.certificate as Tally),
    unit: '%',
    target: 95,
    better: 'more',
  })
  await reportFiles(report)
  reportSensitive(report, 'written on', tunedSentences)
  reportSensitive(report, 'held back', heldBackSentences)
}

function reportFields(report: Report, name: string, vocabulary: Vocabulary) {
  const tallies = scoreMadeUp(vocabulary)
  for (const field of asked)
    report({
      name: `${field} in 300 made-up profiles, texts ${name} (F1)`,
      figure: 100 * f1(tallies[field] as Tally),
      unit: '%',
      target: field === 'certificate' ? 97 : 99,
      better: 'more',
    })
}

function reportSensitive(report: Report, name: string, sentences: readonly Labelled[]) {
  const found = sentences.map(([text, category]) => ({ category, says: findSensitive(text, { whose: 'person' }) }))
  const share = (some: typeof found, right: (one: (typeof found)[number]) => boolean) =>
    (100 * some.filter(right).length) / some.length
  const row = (what: string, figure: number) =>
    report({ name: `Sensitive sentences ${name}: ${what}`, figure, unit: '%', target: 93, better: 'more' })
  row(
    'dropped',
    share(
      found.filter(({ category }) => category),
      ({ category, says }) => says.includes(category as string),
    ),
  )
  row(
    'others left alone',
    share(
      found.filter(({ category }) => !category),
      ({ says }) => says.length === 0,
    ),
  )
}

/** The same through real files: only people whose letters the smallest PDF can hold. */
async function reportFiles(report: Report) {
  const people = Array.from({ length: 150 }, (_, seed) => makePerson(seed, heldBackVocabulary))
    .filter((made) => /^[\u0020-\u00ff–’•]*$/u.test(JSON.stringify(made)) && !['ru', 'ja', 'zh', 'unknown'].includes(made.words))
    .slice(0, 60)
  const tallies: Tallies = {}
  for (const made of people) {
    const { profile } = await readPdfProfile(writePdf(layOutLinkedIn(made)), { whose: 'me' })
    tally(tallies, toFields(profile), madeToFields(made))
  }
  report({
    name: `Weakest field but certificates in ${people.length} PDF files, texts held back (F1)`,
    figure: 100 * Math.min(...asked.slice(0, -1).map((field) => f1(tallies[field] as Tally))),
    unit: '%',
    target: 97,
    better: 'more',
  })
}
