import { randomFillSync } from 'node:crypto'
import { type NewId, prefixes } from '@standout/core'

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'
const timeDigits = 10
const randomDigits = 12

function timeToText(at: number) {
  let rest = at
  let text = ''
  for (let digit = 0; digit < timeDigits; digit++) {
    text = alphabet[rest % 32] + text
    rest = Math.floor(rest / 32)
  }
  return text
}

const pool = new Uint8Array(4096)
let used = pool.length

/** Asking the system for a little randomness costs as much as asking for a lot. */
function someDigits(): string {
  if (used + randomDigits > pool.length) {
    randomFillSync(pool)
    used = 0
  }
  let text = ''
  for (let digit = 0; digit < randomDigits; digit++) text += alphabet[pool[used++]! & 31]
  return text
}

/** Ids that sort by the moment they were made, even within one millisecond, and that nobody can guess. */
export function createNewId(clock: () => number = Date.now): NewId {
  let last = 0
  return (kind) => {
    last = Math.max(clock(), last + 1 / 32)
    const whole = Math.floor(last)
    const within = alphabet[Math.floor((last - whole) * 32)]
    return `${prefixes[kind]}_${timeToText(whole)}${within}${someDigits()}` as never
  }
}

/** For tests: per_1, per_2, opp_1 … */
export function createCountingId(): NewId {
  const counts = new Map<string, number>()
  return (kind) => {
    const next = (counts.get(kind) ?? 0) + 1
    counts.set(kind, next)
    return `${prefixes[kind]}_${next}` as never
  }
}
