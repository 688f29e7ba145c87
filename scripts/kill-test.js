// Kills the server in the middle of imports and debriefs, again and again, and checks that nothing acknowledged was lost.
// node scripts/kill-test.js [times=50]
import { spawn } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const bin = fileURLToPath(new URL('../cli/bin/standout.js', import.meta.url))
const times = Number(process.argv[2] ?? 50)
const home = await mkdtemp(join(tmpdir(), 'standout-kill-'))

function start() {
  const child = spawn(process.execPath, [bin, 'serve', '--port', '0'], {
    env: { ...process.env, STANDOUT_HOME: home },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const address = new Promise((resolve, reject) => {
    let text = ''
    child.stdout.on('data', (part) => {
      text += part
      const found = text.match(/http:\/\/\S+\//)
      if (found) resolve(found[0])
    })
    child.once('exit', (code) => reject(new Error(`the server ended with ${code} before it listened`)))
  })
  const gone = new Promise((resolve) => child.once('exit', resolve))
  return { child, address, gone }
}

async function call(address, name, input) {
  const answer = await fetch(`${address}api/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
  })
  if (!answer.ok) throw new Error(`${name}: ${answer.status} ${await answer.text()}`)
  return answer.json()
}

const base64 = (text) => Buffer.from(text).toString('base64')
const invite = (uid) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//kill test//EN',
    'METHOD:REQUEST',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    'SEQUENCE:0',
    'DTSTAMP:20260301T080000Z',
    'DTSTART:20260310T140000Z',
    'DTEND:20260310T150000Z',
    `SUMMARY:Interview ${uid} at Kill Test Works`,
    'ORGANIZER;CN=Ada Sample:mailto:ada@killtest.example',
    `ATTENDEE;CN=Person ${uid}:mailto:${uid}@killtest.example`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n')

const empty = {
  gut: null,
  talk: {
    actualMinutes: null,
    processSigns: [],
    nextStepsWords: '',
    promise: null,
    promisedBy: null,
    candidatesInRound: null,
    openings: null,
    processWords: '',
    employer: [],
    workToBeDone: '',
    theirProblems: '',
    common: '',
    betterAnswers: [],
    notes: '',
  },
  people: [],
}

/** What the server acknowledged: the invites that were brought in, and the latest debrief of the one interview. */
const acknowledged = { uids: new Set(), version: 0, notes: '' }
let interviewId

async function prepare(address) {
  const { id: opportunityId } = await call(address, 'opportunities.add', { company: 'Kill Test Works', role: 'Tester' })
  const { id } = await call(address, 'interviews.schedule', { opportunityId, startsAt: '2026-03-02T10:00:00Z' })
  interviewId = id
}

async function work(address, round) {
  for (let n = 0; ; n++) {
    const uid = `kill${round}x${n}`
    const notes = `round ${round}, save ${n}, ${'word '.repeat(200)}`
    const saving = call(address, 'debriefs.write', {
      interviewId,
      content: { ...empty, talk: { ...empty.talk, notes } },
      version: acknowledged.version,
      key: `kill-${round}-${n}-key`,
    }).then(({ debrief }) => Object.assign(acknowledged, { version: debrief.version, notes }))
    const importing = call(address, 'records.import', { file: { name: `${uid}.ics`, base64: base64(invite(uid)) } }).then(() =>
      acknowledged.uids.add(uid),
    )
    await Promise.all([saving, importing])
  }
}

async function check(address) {
  const { debrief } = await call(address, 'debriefs.find', { interviewId })
  const version = debrief?.version ?? 0
  // A save may have been kept just before its answer was cut off; an acknowledged one may never be missing.
  if (version < acknowledged.version) throw new Error(`debrief version ${version} after ${acknowledged.version} was acknowledged`)
  if (version === acknowledged.version && (debrief?.talk.notes ?? '') !== acknowledged.notes)
    throw new Error('the notes of an acknowledged save are not there')
  Object.assign(acknowledged, { version, notes: debrief?.talk.notes ?? '' })
  const { interviews } = await call(address, 'interviews.list', {})
  const there = new Set(interviews.map(({ uid }) => uid))
  for (const uid of acknowledged.uids) if (!there.has(uid)) throw new Error(`the acknowledged import ${uid} is gone`)
  const { people } = await call(address, 'people.search', { words: 'Person kill', limit: 200 })
  for (const one of interviews.filter(({ uid }) => uid))
    if (one.attendees.length === 0) throw new Error(`half an import: ${one.uid} has no people`)
  return people.length
}

let failed = false
try {
  for (let round = 0; round < times; round++) {
    const { child, address, gone } = start()
    const at = await address
    if (round === 0) await prepare(at)
    else await check(at)
    const end = setTimeout(() => child.kill('SIGKILL'), 50 + ((round * 137) % 900))
    await work(at, round).catch(() => undefined)
    clearTimeout(end)
    child.kill('SIGKILL')
    await gone
  }
  const { child, address, gone } = start()
  await check(await address)
  child.kill('SIGTERM')
  await gone
  const left = await readdir(join(home, 'uploads')).catch(() => [])
  console.log(
    `${times} kills: ${acknowledged.uids.size} acknowledged imports and ${acknowledged.version} saves all there; ${left.length} uploads left over`,
  )
} catch (error) {
  failed = true
  console.error(error)
} finally {
  if (!failed) await rm(home, { recursive: true, force: true })
  else console.error(`The data folder stays for a look: ${home}`)
}
process.exit(failed ? 1 : 0)
