/// <reference types="@sveltejs/kit" />
/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
import { build, files, version } from '$service-worker'
import { dataPath, isKeptPath, isPagesCache, keepPage, pagesCache } from './lib/drafts/offline-pages.ts'

const worker = globalThis as unknown as ServiceWorkerGlobalScope
const shellCache = `standout-shell-${version}`
const shell = new Set([...build, ...files])
const offlinePage = '/night/offline'
/** A network that neither answers nor fails counts as gone after this. */
const patience = 4000

async function install() {
  await (await caches.open(shellCache)).addAll([...shell, offlinePage])
  await worker.skipWaiting()
}

/** Pages that were kept under the last version need the scripts of this one. */
async function moveIn() {
  const old = (await caches.keys()).filter(
    (name) => name.startsWith('standout-') && name !== shellCache && name !== pagesCache(version),
  )
  const pages = await caches.open(pagesCache(version))
  for (const name of old.filter(isPagesCache)) {
    const kept = (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)
    for (const path of kept.filter((each) => !each.endsWith('.json'))) await keepPage(pages, path).catch(() => undefined)
  }
  await Promise.all(old.map((name) => caches.delete(name)))
  await worker.clients.claim()
}

const fromShell = async (request: Request, path: string) => (await (await caches.open(shellCache)).match(path)) ?? fetch(request)

async function fromNetwork(request: Request, kept: Response | undefined): Promise<Response> {
  const signal = kept ? AbortSignal.timeout(patience) : undefined
  return fetch(request, signal ? { signal } : undefined)
}

async function openPage(request: Request, path: string): Promise<Response> {
  const cache = await caches.open(pagesCache(version))
  const kept = isKeptPath(path) ? await cache.match(path) : undefined
  try {
    const response = await fromNetwork(request, kept)
    if (isKeptPath(path) && response.ok && response.type === 'basic' && !response.redirected)
      await cache.put(path, response.clone())
    return response
  } catch (gone) {
    const instead = kept ?? (await (await caches.open(shellCache)).match(offlinePage))
    if (instead) return instead
    throw gone
  }
}

/** A page's data is kept whole, when the page itself is; the client asks for parts of it. */
async function readData(request: Request, path: string): Promise<Response> {
  const kept = await (await caches.open(pagesCache(version))).match(path)
  try {
    return await fromNetwork(request, kept)
  } catch (gone) {
    if (kept) return kept
    throw gone
  }
}

worker.addEventListener('install', (event) => event.waitUntil(install()))
worker.addEventListener('activate', (event) => event.waitUntil(moveIn()))

worker.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== worker.location.origin || pathname.startsWith('/api/')) return
  if (shell.has(pathname)) event.respondWith(fromShell(request, pathname))
  else if (request.mode === 'navigate') event.respondWith(openPage(request, pathname))
  else if (isKeptPath(pathname) && pathname.endsWith(dataPath(''))) event.respondWith(readData(request, pathname))
})
