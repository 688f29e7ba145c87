import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readCommand } from '../setup/run-command.js'

/** Fonts that stand in for Arial width by width, and what draws the scripts and pictures that Arial has not. */
const fonts = /^(?:[A-Z]{6}\+)?(?:Arial|LiberationSans|Liberation Sans|DejaVuSans|OpenSymbol|Noto|Symbola)/

/** Turns one document into PDF and pictures, and says what is wrong with its pages. */
export async function checkDocument({ soffice }, { folder, file }) {
  const base = file.replace(/\.\w+$/, '')
  const kind = file.endsWith('.docx') ? 'docx' : 'pptx'
  const pdf = join(folder, `${base}.pdf`)
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'office')).href}`
  const { output } = await readCommand(soffice, [
    '--headless',
    profile,
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    join(folder, file),
  ])
  if (!existsSync(pdf)) return [`LibreOffice did not open it: ${output.trim().slice(-300)}`]
  const named = join(folder, `${base}-${kind}`)
  await readCommand('pdftoppm', ['-r', '70', '-png', pdf, named])
  const brief = JSON.parse(readFileSync(join(folder, `${base}.json`), 'utf8'))
  return [...(await checkPages(pdf, { kind, base })), ...(await checkFonts(pdf)), ...(await checkText(pdf, { brief, kind }))]
}

async function checkPages(pdf, { kind, base }) {
  const { output } = await readCommand('pdfinfo', [pdf])
  const pages = Number(output.match(/Pages:\s+(\d+)/)?.[1])
  if (kind === 'pptx') return pages === 5 ? [] : [`It has ${pages} slides instead of 5.`]
  const most = base === 'long' || base === 'hostile' ? 2 : 1
  return pages >= 1 && pages <= most ? [] : [`It has ${pages} pages; at most ${most} are wanted.`]
}

async function checkFonts(pdf) {
  const { output } = await readCommand('pdffonts', [pdf])
  const lines = output.split('\n').slice(2).filter(Boolean)
  const strange = lines.map((line) => line.trim().split(/\s+/)[0]).filter((name) => !fonts.test(name))
  return [
    ...(lines.length === 0 ? ['It holds no fonts at all.'] : []),
    ...strange.map((name) => `A letter is set in ${name}, which nobody chose.`),
  ]
}

/** Only letters and digits: where lines break and hyphens stand is the office program's own affair. */
const letters = (text) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '')

async function checkText(pdf, { brief, kind }) {
  const { output } = await readCommand('pdftotext', ['-raw', pdf, '-'])
  const shown = letters(output)
  // Slides leave to the notes what they have no room for; what runs from right to left is told in another order.
  const told =
    kind === 'docx' ? [brief.title, ...brief.understood, ...brief.first, ...brief.questions] : brief.understood.slice(0, 1)
  return told
    .filter((text) => !/\p{Script=Hebrew}|\p{Script=Arabic}|\p{Script=Han}|\u202e/u.test(text) && text.length < 400)
    .filter((text) => !shown.includes(letters(text)))
    .map((text) => `It does not show “${text.slice(0, 80)}”.`)
}
