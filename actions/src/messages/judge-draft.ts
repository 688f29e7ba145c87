import { checkMessage, type Given } from '@standout/core/lints'
import { findBlanks, type Judge } from '@standout/core/messages'

/** Drafts are held to the same check as everything else; only their blanks are let through. */
export function createJudge(given: Given): Judge {
  return (text) => {
    const blanks = findBlanks(text)
    const { problems, sameness } = checkMessage(text, given)
    const amiss = problems
      .filter(({ level, start, end }) => level !== 'consider' && !blanks.some((blank) => blank.start < end && start < blank.end))
      .map(({ level, start, end }) => ({ start, end, stop: level === 'stop' }))
    return { amiss, sameness }
  }
}
