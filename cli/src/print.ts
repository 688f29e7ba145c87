import { Problem } from '@standout/core/shared'

type How = { json: boolean; show: ((output: unknown) => string) | undefined }

const failed = (output: unknown) =>
  Array.isArray(output) && output.some((one) => one && typeof one === 'object' && 'problem' in one)

/** Prints what came of a call; 1 when one of several files had a problem. */
export function printOutput(output: unknown, { json, show }: How): number {
  const text = json || !show ? JSON.stringify(output, null, json ? undefined : 2) : show(output)
  process.stdout.write(`${text}\n`)
  return failed(output) ? 1 : 0
}

export function describeProblem(error: unknown): { code: string; message: string; file?: string } {
  if (error instanceof Problem) return { code: error.code, message: error.message, ...(error.file ? { file: error.file } : {}) }
  return { code: 'bug', message: 'Something went wrong inside Standout. Nothing was changed.' }
}

export function printProblem(error: unknown, json: boolean): void {
  const problem = describeProblem(error)
  if (!(error instanceof Problem)) console.error(error)
  if (json) process.stdout.write(`${JSON.stringify({ problem })}\n`)
  else console.error(problem.message)
}

/** 1: a problem that the user can mend; 2: wrong usage; 70: a bug. */
export function exitOf(error: unknown): number {
  if (!(error instanceof Problem)) return 70
  return error.code.startsWith('usage.') ? 2 : 1
}
