import { constants, createReadStream } from 'node:fs'
import { access, readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Problem } from '@standout/core/shared'
import type { App } from '@standout/server'

/** The files meant: a folder means its files in name order, `-` is standard input. */
export async function listFiles(given: string[]): Promise<string[]> {
  const files: string[] = []
  for (const path of given) {
    if (path === '-') {
      files.push(path)
      continue
    }
    if (!(await look(path)).isDirectory()) files.push(path)
    else {
      const entries = await readdir(path, { withFileTypes: true })
      const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name)
      files.push(...names.sort().map((name) => join(path, name)))
    }
  }
  return files
}

/** The one file meant where there can be no more. */
export async function findFile(path: string): Promise<string> {
  if (path !== '-' && (await look(path)).isDirectory())
    throw new Problem('files.folder', `${path} is a folder. Give one file out of it.`, path)
  return path
}

async function look(path: string) {
  const there = await stat(path).catch(() => undefined)
  if (!there) throw new Problem('files.not_found', `There is no file ${path}. Check the name and try again.`, path)
  await access(path, constants.R_OK).catch(() => {
    throw new Problem('files.closed', `You may not read ${path}. Give yourself the right to, or choose a copy.`, path)
  })
  return there
}

export const nameOf = (path: string) => (path === '-' ? 'standard input' : path)

/** Hands a file to the server's uploads, without holding it in memory. */
export async function uploadFile(app: App, path: string) {
  if (path === '-') return app.uploads.save(process.stdin, { name: nameOf(path), size: 0 })
  const { size } = await stat(path)
  return app.uploads.save(createReadStream(path), { name: path, size })
}

/** A file carried along, for what keeps nothing. */
export async function carryFile(path: string): Promise<{ name: string; base64: string }> {
  if (path !== '-') {
    const { size } = await stat(path)
    if (size > 50 * 1024 * 1024)
      throw new Problem('files.too_large', `${path} is over 50 MB, too large for one document. Choose a smaller file.`, path)
  }
  return { name: nameOf(path), base64: (await readBytes(path)).toString('base64') }
}

async function readBytes(path: string): Promise<Buffer> {
  if (path !== '-') return readFile(path)
  const parts: Buffer[] = []
  for await (const part of process.stdin) parts.push(part as Buffer)
  return Buffer.concat(parts)
}

/** One JSON value from a file; a byte-order mark is fine. */
export async function readJson(path: string): Promise<unknown> {
  const text = (await readBytes(await findFile(path))).toString('utf8').replace(/^\uFEFF/, '')
  try {
    return JSON.parse(text)
  } catch {
    const what = text.trim() === '' ? 'is empty' : 'is not JSON'
    throw new Problem('files.not_json', `${nameOf(path)} ${what}. Give one JSON object.`, nameOf(path))
  }
}

/** One message as text; a byte-order mark is fine. */
export async function readText(path: string, most = 400_000): Promise<string> {
  const bytes = await readBytes(path)
  const file = nameOf(path)
  if (bytes.length > most)
    throw new Problem('files.too_large', `${file} is too long for one message. Give one message per file.`, file)
  const text = decode(bytes)
  if (text === undefined)
    throw new Problem('files.not_text', `${file} is not plain text. Save the message as text and try again.`, file)
  if (text.trim() === '') throw new Problem('files.empty', `${file} is empty. Give a file with one message.`, file)
  return text
}

function decode(bytes: Buffer): string | undefined {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined
  if (!wide && bytes.includes(0)) return undefined
  try {
    return new TextDecoder(wide ?? 'utf-8', { fatal: !wide }).decode(bytes)
  } catch {
    return wide ? undefined : new TextDecoder('windows-1252').decode(bytes)
  }
}
