import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { decodeText } from '../../server/src/adapters/documents/decode-text.ts'
import { parseDocument } from '../../server/src/adapters/documents/parse-document.ts'
import type { Report } from '../row.ts'

/** The shared calendars when they are there, or a folder of one's own: `STANDOUT_BENCH_ICS=folder npm run bench -- calendar`. */
const folder = process.env.STANDOUT_BENCH_ICS ?? fileURLToPath(new URL('../../../shared/data/ics', import.meta.url))

const readFolder = (): { name: string; bytes: Buffer }[] =>
  existsSync(folder) ? readdirSync(folder).map((name) => ({ name, bytes: readFileSync(join(folder, name)) })) : []

/** One calendar of many events and one line that never seems to end, made up here. */
const makeHostile = (): { name: string; bytes: Buffer }[] => {
  const event = (at: number) =>
    `BEGIN:VEVENT\r\nUID:${at}\r\nDTSTART;TZID=Office:2026061${at % 10}T120000\r\nORGANIZER:mailto:a${at}@acme.test\r\nATTENDEE:mailto:b@mail.test\r\nSUMMARY:Interview ${at}\r\nEND:VEVENT\r\n`
  const zone = `BEGIN:VTIMEZONE\r\nTZID:Office\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\n${'RDATE:20250101T000000\r\n'.repeat(1000)}RRULE:FREQ=SECONDLY\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n`
  const wrap = (inside: string) => Buffer.from(`BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\n${inside}END:VCALENDAR\r\n`)
  return [
    {
      name: '5,000 invites in a zone of their own',
      bytes: wrap(zone + Array.from({ length: 5000 }, (_, at) => event(at)).join('')),
    },
    {
      name: 'one line of 10 MB',
      bytes: wrap(`BEGIN:VEVENT\r\nUID:1\r\nDTSTART:20260610T120000Z\r\nSUMMARY:${'x'.repeat(10_000_000)}\r\nEND:VEVENT\r\n`),
    },
  ]
}

const time = async (work: () => unknown): Promise<number> => {
  const start = performance.now()
  await work()
  return performance.now() - start
}

type Timed = { name: string; ms: number; floor: number }

const timeFile = async ({ name, bytes }: { name: string; bytes: Buffer }): Promise<Timed> => {
  // A file that cannot be read is refused with a sentence; anything else is a bug and ends the bench.
  const read = () =>
    parseDocument({ name, bytes, whose: 'me', zone: 'Europe/Berlin' }).catch((error) => refuseOnlyProblems(name, error))
  const floor = await time(() => decodeText(bytes).split(/\r\n|\r|\n/))
  return { name, ms: await time(read), floor }
}

const refuseOnlyProblems = (name: string, error: { code?: string }) => {
  if (!error.code?.startsWith('documents.') || error.code === 'documents.unreadable')
    throw new Error(`${name} brought the reader down`, { cause: error })
}

const slowestOf = (timed: Timed[]): Timed | undefined =>
  timed.reduce<Timed | undefined>((slow, each) => (slow && slow.ms >= each.ms ? slow : each), undefined)

export default async (report: Report) => {
  const [given, hostile] = [readFolder(), makeHostile()]
  if (given.length === 0) process.stderr.write('No folder of calendars here; STANDOUT_BENCH_ICS can name one.\n')
  const first = given[0] ?? hostile[0]
  if (first) await timeFile(first)
  for (const [what, files, target] of [
    ['of a folder', given, 100],
    ['made to be slow', hostile, 2000],
  ] as const) {
    const timed: Timed[] = []
    for (const file of files) timed.push(await timeFile(file))
    const slowest = slowestOf(timed)
    if (slowest)
      report({
        name: `slowest calendar ${what} (${files.length} files): ${slowest.name}`,
        figure: slowest.ms,
        unit: 'ms',
        target,
        floor: slowest.floor,
        floorName: 'its text split into lines',
      })
  }
}
