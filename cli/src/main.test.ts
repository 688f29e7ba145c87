import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const bin = fileURLToPath(new URL('../bin/standout.js', import.meta.url))
let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'standout-cli-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

type Result = { status: number; stdout: string; stderr: string }
function standout(args: string[], { input = '', home = join(folder, 'home') } = {}): Promise<Result> {
  return new Promise((resolve) => {
    const env = { ...process.env, STANDOUT_HOME: home, STANDOUT_NOW: '2026-03-12T10:00:00Z', TZ: 'UTC', DATABASE_URL: '' }
    const child = execFile(process.execPath, [bin, ...args], { env }, (error, stdout, stderr) =>
      resolve({ status: error ? Number(error.code) : 0, stdout, stderr }),
    )
    child.stdin?.end(input)
  })
}

const write = async (name: string, text: string) => {
  const path = join(folder, name)
  await writeFile(path, text)
  return path
}

const invite = (uid: string, lines: string[] = []) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'METHOD:REQUEST',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    'SEQUENCE:0',
    'DTSTAMP:20260301T080000Z',
    'DTSTART:20260316T140000Z',
    'DTEND:20260316T150000Z',
    'SUMMARY:Second interview - Designer at Lakeside Ferries',
    'ORGANIZER;CN=Scheduling:mailto:no-reply@lakeside.example',
    'ATTENDEE;CN=Mara Lindqvist:mailto:mara@lakeside.example',
    ...lines,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n')

describe('in the terminal', () => {
  it('forecasts the odds of a search as it was promised, and leaves no trace', async () => {
    const full = await write(
      'search.json',
      JSON.stringify({
        open: [
          { stage: 'final', chance: 0.3, weeksToDecision: 3 },
          { stage: 'screen', chance: { low: 0.05, middle: 0.1, high: 0.2 } },
          { stage: 'applied' },
          {},
        ],
        perWeek: { cold: 8, targeted: 2, warm: 1 },
        history: { cold: { applied: 40, conversations: 1 }, rounds: { interview: { reached: 5, passed: 2 } } },
        weeks: 20,
        target: 0.95,
        note: 'what nobody knows is left alone',
      }),
    )
    const first = await standout(['odds', 'forecast', full, '--json'])
    expect(first.status).toBe(0)
    expect((await standout(['odds', 'forecast', full, '--json'])).stdout).toBe(first.stdout)
    const { byWeek, expectedOffers, needed, article, published, own } = JSON.parse(first.stdout)
    expect(byWeek.map(({ week }: { week: number }) => week)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1))
    expect(byWeek[2].chance).toBeGreaterThan(0.3)
    expect(expectedOffers).toBeGreaterThan(0.4)
    expect(needed.perWeek).toBeGreaterThan(11)
    for (const step of [...article, ...published, ...own])
      expect(Object.keys(step)).toEqual(expect.arrayContaining(['stage', 'label', 'value', 'low', 'high', 'source', 'year']))
    const empty = await standout(['odds', 'forecast', '-', '--json'], { input: '{}' })
    expect(JSON.parse(empty.stdout)).toMatchObject({ expectedOffers: 0, needed: { warmShare: null } })
    expect(JSON.parse(empty.stdout).byWeek).toHaveLength(26)
    const far = await write('far.json', '{"perWeek":{"cold":1},"weeks":1,"target":0.99}')
    expect(JSON.parse((await standout(['odds', 'forecast', far, '--json'])).stdout).needed).toEqual({
      perWeek: null,
      warmShare: null,
    })
    expect(await readdir(folder)).not.toContain('home')
  }, 60_000)

  it.each([
    ['{"open":[{"weeksToDecision":0}]}', 'weeksToDecision'],
    ['{"weeks":0}', 'weeks'],
    ['{"weeks":520}', 'weeks'],
    ['{"perWeek":{"cold":-3}}', 'cold'],
    ['{"open":[{"chance":-0.2}]}', 'chance'],
    ['[]', 'search'],
    ['{"weeks":', 'JSON'],
  ])('says of %s what is wrong with its %s', async (text, names) => {
    const file = await write('odd.json', text)
    const { status, stdout } = await standout(['odds', 'forecast', file, '--json'])
    expect(status).toBe(1)
    const { problem } = JSON.parse(stdout)
    expect(problem.file).toBe(file)
    expect(problem.message).toContain(names)
  })

  it('takes a reading of a debrief and leaves no trace', async () => {
    const file = await write('debrief.json', '\uFEFF{"round":"first","at":"2026-03-10T10:00:00Z","firstFive":4}')
    const { status, stdout } = await standout(['reads', 'try', file, '--json'])
    expect(status).toBe(0)
    const read = JSON.parse(stdout)
    expect(read.silence.workingDays).toBe(2)
    expect(read.chance.low).toBeLessThan(read.chance.middle)
    expect(await readdir(folder)).toEqual(['debrief.json'])
  })

  it('reads standard input and takes the clock from --now', async () => {
    const { stdout } = await standout(['reads', 'try', '-', '--now', '2026-03-17T10:00:00Z', '--json'], {
      input: '{"at":"2026-03-10T10:00:00Z"}',
    })
    expect(JSON.parse(stdout).silence.workingDays).toBe(5)
  })

  it('brings in several files, and puts a problem in the place of a bad one', async () => {
    const files = [
      await write('a.ics', invite('one')),
      await write('b.ics', 'this is no calendar at all'.repeat(3)),
      await write('c.zip', ''),
    ]
    const { status, stdout } = await standout(['import', ...files, '--json'])
    const results = JSON.parse(stdout)
    expect(status).toBe(1)
    expect(results[0]).toMatchObject({ kind: 'calendar', added: { interviews: 1, opportunities: 1, people: 1 } })
    expect(results[2].problem.message).toContain('c.zip')
    const again = JSON.parse((await standout(['import', files[0]!, '--json'])).stdout)
    expect(again[0].added).toEqual({})
  })

  it('says what a field takes in one clean sentence', async () => {
    const asked = await standout(['reads', 'try', '-', '--json'], { input: '{"round":"third","at":"yesterday"}' })
    expect(asked.status).toBe(1)
    const { problem } = JSON.parse(asked.stdout)
    expect(problem).toMatchObject({ code: 'input.invalid', file: 'standard input' })
    expect(problem.message).toMatch(
      /^standard input: “round” takes one of .* nothing\. “at” takes an instant such as .* nothing\.$/,
    )
    const { stdout } = await standout(['opportunities', 'add', '--route', 'hot', '--json'])
    expect(JSON.parse(stdout).problem.message).toBe(
      'opportunities.add needs “company”. “route” takes one of cold, targeted, warm.',
    )
  })

  it('puts a file that is not there in its place among others', async () => {
    const { status, stdout } = await standout(['import', join(folder, 'none.ics'), await write('a.ics', invite('one')), '--json'])
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject([{ problem: { code: 'files.not_found' } }, { added: { interviews: 1 } }])
  })

  it('checks messages, a folder of them and standard input, and leaves no trace', async () => {
    const good = await write(
      'a.txt',
      '\uFEFFHi Mara,\r\nyou said that ice breaks the ferry timetable. I marked eleven days in three winters.',
    )
    const bad = await write('b.txt', 'Hi Mara, this is my third email. Have you hired someone?')
    const args = ['lints', 'check', good, bad, '--to', 'Mara Lindqvist', '--panel', bad, '--no-grammar', '--json']
    const { status, stdout } = await standout(args)
    const [first, second] = JSON.parse(stdout)
    expect(status).toBe(0)
    expect(first).toMatchObject({ file: good, ready: true, problems: [] })
    expect(first.sameness).toBeLessThan(0.4)
    expect(second.problems[0]).toMatchObject({
      rule: 'pressure/counting',
      level: 'stop',
      start: 9,
      quote: 'this is my third email',
    })
    const piped = await standout(['lints', 'check', '-', '--json'], { input: 'Thank you for the the tour.' })
    const [said] = JSON.parse(piped.stdout)
    expect(said.file).toBe('standard input')
    expect(said.problems).toContainEqual(expect.objectContaining({ rule: 'grammar/repetition', quote: 'the the', start: 14 }))
    const whole = await standout(['lints', 'check', folder, '--no-grammar', '--json'])
    expect(JSON.parse(whole.stdout)).toHaveLength(2)
    expect(await readdir(folder)).toEqual(['a.txt', 'b.txt'])
  }, 60_000)

  it('fits events into a budget, asks about one that cannot be meant, and leaves no trace', async () => {
    const event = (id: string, more = {}) => ({
      id,
      startsAt: '2026-03-14T18:00:00Z',
      endsAt: '2026-03-14T20:00:00Z',
      cost: { entry: 20 },
      expectedConversations: 2,
      ...more,
    })
    const good = await write(
      'good.json',
      JSON.stringify([event('fair', { cost: { entry: 30 } }), event('dinner', { small: true })]),
    )
    const args = ['budget', 'fit', good, '--money', '60', '--hours', '6']
    const { status, stdout } = await standout([...args, '--json'])
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ chosen: ['dinner'], spend: 20, hours: 2, conversations: 2, optimal: true, gap: 0 })
    expect((await standout(args)).stdout).toContain('1 of 2 events')
    const bad = await write('bad.json', JSON.stringify([event('fair', { endsAt: '2026-03-14T17:00:00Z' })]))
    const asked = await standout(['budget', 'fit', bad, '--money', '60', '--hours', '6', '--json'])
    expect(asked.status).toBe(1)
    expect(JSON.parse(asked.stdout).problem.message).toContain('“fair” ends before it starts')
    expect((await standout(['budget', 'fit', good, '--money', 'much', '--hours', '6'])).status).toBe(2)
    expect(await readdir(folder)).toEqual(['bad.json', 'good.json'])
  }, 60_000)

  it('lists the moves that follow from an invite', async () => {
    await standout(['import', await write('a.ics', invite('one'))])
    const moves = JSON.parse((await standout(['moves', 'list', '--json'])).stdout)
    expect(moves).toContainEqual(expect.objectContaining({ move: 'prepare', type: 'own', blockedBy: null }))
    expect(moves[0].opportunity.name).toContain('Lakeside Ferries')
  })

  it('restores an export into an empty home only', async () => {
    await standout(['records', 'sample'])
    const zip = join(folder, 'backup.zip')
    expect((await standout(['export', zip])).status).toBe(0)
    expect((await standout(['restore', zip], { home: join(folder, 'other') })).status).toBe(0)
    const refused = await standout(['restore', zip, '--json'])
    expect(refused.status).toBe(1)
    expect(JSON.parse(refused.stdout).problem.code).toBe('records.not_empty')
  })

  it.each([
    ['an unknown command', ['nonsense'], 2],
    ['an unknown option', ['moves', 'list', '--bogus', '--json'], 2],
    ['a clock that cannot be read', ['moves', 'list', '--now', 'noon', '--json'], 2],
    ['a folder where one file is meant', ['ground', 'read', '.', '--json'], 1],
    ['a folder in the place of a debrief', ['reads', 'try', '.', '--json'], 1],
    ['a missing file', ['reads', 'try', 'nowhere.json', '--json'], 1],
    ['a place where no export can be written', ['export', '/dev/null/x.zip', '--json'], 1],
    ['an open address without accounts', ['serve', '--host', '0.0.0.0', '--json'], 1],
  ])('ends with its own status for %s', async (_, args, expected) => {
    const { status, stdout } = await standout(args)
    expect(status).toBe(expected)
    if (args.includes('--json')) expect(JSON.parse(stdout)).toHaveProperty('problem.message')
  })
})
