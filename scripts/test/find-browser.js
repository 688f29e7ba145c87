import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from '../setup/root.js'
import { readCommand } from '../setup/run-command.js'
import { installDebianPackages } from './install-debian.js'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const elsewhere = [
  '/usr/lib/chromium/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** Finds or installs a Chromium; the cheapest way comes first. Returns its path and the flags it needs, or undefined. */
export async function findBrowser() {
  const ways = [findNamed, findOwn, findOfSystem, installOfDebian, installPacked]
  for (const way of ways) {
    const browser = await way()
    if (browser) return browser
  }
  return undefined
}

function findNamed() {
  const path = process.env.STANDOUT_TEST_BROWSER
  if (!path) return undefined
  if (!existsSync(path)) throw new Error(`STANDOUT_TEST_BROWSER names ${path}, and there is no such file.`)
  return { path, from: 'STANDOUT_TEST_BROWSER' }
}

async function findOwn() {
  const { chromium } = createRequire(join(root, 'package.json'))('@playwright/test')
  const path = chromium.executablePath()
  return path && existsSync(path) ? { path, from: "Playwright's own" } : undefined
}

async function findOfSystem() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const places = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...elsewhere]
  for (const path of places) {
    if (existsSync(path) && (await answers(path))) return { path, from: 'the system' }
  }
  return undefined
}

/** Ubuntu's `chromium-browser` is a stub that only tells about snaps, so a browser has to say its version. */
async function answers(path) {
  if (process.platform === 'win32') return true
  const { status, output } = await readCommand(path, ['--version'], { timeout: 15_000 }).catch(() => ({ status: 1, output: '' }))
  return status === 0 && /chrom/i.test(output)
}

async function installOfDebian() {
  const isInstalled = await installDebianPackages(['chromium', 'fonts-liberation'])
  return isInstalled ? findOfSystem() : undefined
}

/** The last resort is a browser that travels inside an npm package. */
async function installPacked() {
  if (process.platform !== 'linux') return undefined
  const folder = join(root, '.cache/tools/chromium')
  const entry = join(folder, 'node_modules/@sparticuz/chromium/build/esm/index.js')
  if (!existsSync(entry)) await installTool(folder, '@sparticuz/chromium@147.0.0')
  if (!existsSync(entry)) return undefined
  const { default: packed } = await import(pathToFileURL(entry).href)
  return { path: await packed.executablePath(), from: '@sparticuz/chromium' }
}

/** Installs one pinned package outside of our own node_modules. */
export async function installTool(folder, name) {
  process.stderr.write(`Installing ${name} for the tests …\n`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
  const args = ['install', '--prefix', folder, '--no-audit', '--no-fund', '--save-exact', name]
  const { status, output } = await readCommand('npm', args, { cwd: folder, shell: process.platform === 'win32' })
  if (status !== 0) process.stderr.write(`${output}\n`)
  return status === 0
}
