import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findGaps, readPosting } from '../gaps/index.ts'
import { placeMarks } from '../marks/index.ts'
import { textToResumeLines } from '../profiles/index.ts'
import { joinOtherNames } from '../skills/index.ts'
import {
  credits,
  findOccupations,
  isNewer,
  mergePack,
  openPack,
  type PackContent,
  type PackPart,
  type RawTable,
  readTable,
  tellTable,
  versionOf,
} from './index.ts'

const table = (text: string, mark = '\t'): RawTable => {
  const [header = [], ...rows] = text
    .trim()
    .split('\n')
    .map((line) => line.split(mark))
  return { header, rows }
}
const official = {
  occupations: table(
    'O*NET-SOC Code\tTitle\tDescription\n11-1\tKettle Makers\tMake kettles.\n11-1.01\tCopper Kettle Makers\tOf copper.',
  ),
  titles: table('O*NET-SOC Code\tAlternate Title\tShort Title\tSource(s)\n11-1\tPot Smith\tn/a\t08'),
  skills: table(
    'O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tScale Name\tData Value\tRecommend Suppress\n11-1\t2.A.1.a\tActive Listening\tIM\tImportance\t4.00\tN\n11-1\t2.A.1.a\tActive Listening\tLV\tLevel\t4.50\tN\n11-1\t2.B.1\tSinging\tIM\tImportance\t1.50\tN',
  ),
  knowledge: table('O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tData Value\n11-1\t2.C.3\tMetallurgy\tIM\t5.00'),
  technology: table(
    'O*NET-SOC Code\tExample\tCommodity Code\tCommodity Title\tHot Technology\n11-1\tMicrosoft Excel\t43\tSpreadsheet software\tY\n11-1\tKettleCAD\t44\tDrawing software\tN',
  ),
  tasks: table('O*NET-SOC Code\tTask ID\tTask\tTask Type\n11-1\t1\tPolish lids.\tSupplemental\n11-1\t2\tBeat copper.\tCore'),
}
const european = {
  occupations: table(
    'conceptType;conceptUri;iscoGroup;preferredLabel;altLabels;description\nOccupation;http://e/occupation/o1;75;kettle maker;pot smith;Makes them.',
    ';',
  ),
  names: table(
    'conceptType;conceptUri;skillType;preferredLabel;altLabels\nKnowledgeSkillCompetence;http://e/skill/s1;skill;beat copper;hammer copper | copper beating',
    ';',
  ),
  relations: table(
    'occupationUri;relationType;skillType;skillUri\nhttp://e/occupation/o1;essential;skill;http://e/skill/s1',
    ';',
  ),
}

const install = (kind: PackContent['kind'], tables: Record<string, RawTable>, version: string | null = null): PackContent => ({
  format: 1,
  kind,
  parts: Object.fromEntries(
    Object.entries(tables).map(([part, raw]) => [
      part,
      { hash: `${part} ${version}`, version, rows: readTable(raw, part as PackPart, kind) },
    ]),
  ),
})

it('tells each official table by what stands in it', () => {
  for (const [part, raw] of Object.entries(official)) expect(tellTable(raw)).toEqual({ kind: 'onet', part })
  for (const [part, raw] of Object.entries(european)) expect(tellTable(raw)).toEqual({ kind: 'esco', part })
  expect(tellTable(table('O*NET-SOC Code\tJob Zone\n11-1\t3'))).toEqual({ kind: 'onet', part: null })
  expect(
    tellTable(table('O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tData Value\n11-1\t1.A.1\tOral Expression\tIM\t4')),
  ).toEqual({ kind: 'onet', part: null })
  expect(tellTable(table('conceptType;conceptUri;preferredLabel;altLabels\nSkillGroup;http://e/s;groups;', ';'))).toEqual({
    kind: 'esco',
    part: null,
  })
  expect(tellTable(table('name\tprice\nkettle\t3'))).toBeUndefined()
})

it('says what an occupation wants and how much, and leaves out what matters little', () => {
  const onet = openPack(install('onet', official))
  expect(onet.wanted('11-1')).toEqual([
    { skill: 'Metallurgy', importance: 1 },
    { skill: 'Active Listening', importance: 0.75 },
    { skill: 'Microsoft Excel', importance: 0.6 },
    { skill: 'KettleCAD', importance: 0.4 },
  ])
  expect(onet.tasks('11-1')).toEqual(['Beat copper.', 'Polish lids.'])
  expect(openPack(install('esco', european)).wanted('o1')).toEqual([{ skill: 'beat copper', importance: 0.9 }])
  expect(onet.wanted('99-9')).toEqual([])
})

it('finds an occupation by its title, by another title, and by how a word begins', () => {
  const packs = [openPack(install('onet', official)), openPack(install('esco', european))]
  const titles = (words: string) => findOccupations(packs, words).map(({ title }) => title)
  expect(titles('Kettle Maker')).toEqual(['kettle maker', 'Kettle Makers', 'Copper Kettle Makers'])
  expect(findOccupations(packs, 'pot smith')[0]).toMatchObject({ also: expect.stringMatching(/pot smith/i) })
  expect(titles('copp')).toEqual(['Copper Kettle Makers'])
  expect(titles('  ')).toEqual([])
})

it('knows other names: a line that uses one is evidence, and is circled', () => {
  const otherNames = joinOtherNames([openPack(install('onet', official)).others, openPack(install('esco', european)).others])
  const lines = textToResumeLines(
    'Mo Lund\n\nEXPERIENCE\nSmith, Tern Works   2019 - 2024\n- Sang in the yard.\n- Years of copper beating for the palace.\n- Kept stock in Microsoft Excel.',
  )
  const described = [
    [
      { skill: 'hammer copper', importance: 0.9 },
      { skill: 'spreadsheets', importance: 0.5 },
    ],
  ]
  const plain = findGaps({ postings: [], described, lines })
  expect(plain[0]).toMatchObject({ skill: 'hammer copper', evidence: null, importance: 0.9, askedBy: 1, of: 1 })
  const known = findGaps({ postings: [readPosting('Smith\nRequirements\n- Beat copper')], described, lines, otherNames })
  expect(known.find(({ skill }) => /copper/i.test(skill))).toMatchObject({
    askedBy: 2,
    of: 2,
    evidence: 'Years of copper beating for the palace.',
  })
  expect(known.find(({ skill }) => skill === 'spreadsheets')?.evidence).toBe('Kept stock in Microsoft Excel.')
  const asks = [{ label: 'hammer copper', quote: 'hammer copper', start: 0, end: 1, less: false }]
  expect(placeMarks({ asks, lines, otherNames })[0]).toMatchObject({
    verdict: 'punch-up',
    line: { text: 'Years of copper beating for the palace.' },
  })
})

it('the same again changes nothing, newer replaces all, older and cut short are told', () => {
  const first = install('onet', official, '28.3')
  expect(mergePack('onet', first.parts, undefined).change).toBe('added')
  expect(mergePack('onet', first.parts, first)).toEqual({ pack: first, change: 'same' })
  const { pack, change } = mergePack('onet', install('onet', { skills: official.skills }, '29.1').parts, first)
  expect([change, versionOf(pack), Object.keys(pack.parts)]).toEqual(['replaced', '29.1', ['skills']])
  expect(mergePack('onet', install('onet', official, '27').parts, first).change).toBe('older')
  const half = { ...official.occupations, rows: official.occupations.rows.slice(0, 1) }
  expect(mergePack('onet', install('onet', { occupations: half }).parts, first).change).toBe('shorter')
  expect(isNewer('2024-02-01', '2024-01-31') && isNewer('29.1', '29') && !isNewer('9.1', '29')).toBe(true)
})

it('credits carry what the licences ask for', () => {
  expect(credits.onet.says('29.1')).toMatch(
    /O\*NET 29\.1 Database by the U\.S\. Department of Labor.*CC BY 4\.0.*trademark.*modified/,
  )
  expect(credits.esco.says(null)).toMatch(/uses the ESCO classification of the European Commission/)
})

it('reads whatever stands in a table without a fall', () => {
  const headers = [...Object.values(official), ...Object.values(european)].map(({ header }) => header)
  const cells = fc.array(fc.array(fc.string({ maxLength: 20 }), { maxLength: 8 }), { maxLength: 6 })
  fc.assert(
    fc.property(fc.constantFrom(...headers), cells, (header, rows) => {
      const told = tellTable({ header, rows })
      if (!told?.part) return
      const opened = openPack({
        format: 1,
        kind: told.kind,
        parts: { [told.part]: { hash: '', version: null, rows: readTable({ header, rows }, told.part, told.kind) } },
      })
      for (const { code } of opened.occupations)
        for (const { importance } of opened.wanted(code)) expect(importance).toBeLessThanOrEqual(1)
      findOccupations([opened], rows.flat().join(' '))
    }),
  )
})
