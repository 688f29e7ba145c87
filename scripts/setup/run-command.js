import { spawn } from 'node:child_process'

/**
 * Runs a program to its end and returns its exit status. Its output goes to stderr unless told otherwise,
 * so that the stdout of `standout … --json` stays a single JSON value.
 */
export function runCommand(command, args, options = {}) {
  const { stdio = ['ignore', 2, 2], ...rest } = options
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio, ...rest })
    child.once('error', reject)
    child.once('close', (status, signal) => resolve(signal ? 1 : status))
  })
}

/** Runs a program quietly and returns what it printed with its exit status. */
export async function readCommand(command, args, options = {}) {
  const chunks = []
  const status = await new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options })
    child.stdout.on('data', (chunk) => chunks.push(chunk))
    child.stderr.on('data', (chunk) => chunks.push(chunk))
    child.once('error', reject)
    child.once('close', (code, signal) => resolve(signal ? 1 : code))
  })
  return { status, output: Buffer.concat(chunks).toString('utf8') }
}
