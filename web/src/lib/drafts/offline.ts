import { dev, version } from '$app/environment'
import { isPagesCache, keepPage, pagesCache } from './offline-pages.ts'
import { clearDrafts } from './shelf.ts'

/** Lets debriefs open without a network from now on. */
export async function startWorker() {
  if (!('serviceWorker' in navigator)) return
  await navigator.serviceWorker.register('/service-worker.js', { type: dev ? 'module' : 'classic' })
}

/** Keeps these pages for a moment without network. */
export async function keepOffline(paths: string[]) {
  if (!('caches' in globalThis) || !navigator.onLine) return
  const cache = await caches.open(pagesCache(version))
  for (const path of paths) await keepPage(cache, path)
}

/** Takes everything about people off this device: call it after a person was forgotten or a backup restored. */
export async function forgetOffline() {
  if ('caches' in globalThis) await Promise.all((await caches.keys()).filter(isPagesCache).map((name) => caches.delete(name)))
  await clearDrafts()
}
