import { CallProblem } from '$lib/call.ts'
import type { Answer } from './send-draft.ts'

/**
 * What a failed save of a draft means. `words` are those whose problems the writer can mend, its own word first;
 * anything else that fails, a network or a server, is tried again.
 */
export function answerTo(problem: unknown, words: readonly [string, ...string[]]): Exclude<Answer<never>, { is: 'saved' }> {
  if (!(problem instanceof CallProblem)) throw problem
  if (problem.code === `${words[0]}.conflict`) return { is: 'conflict' }
  const [word = ''] = problem.code.split('.')
  return [...words, 'request', 'input'].includes(word) ? { is: 'refused', message: problem.message } : { is: 'unreachable' }
}
