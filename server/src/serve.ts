import { existsSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { Problem } from '@standout/core/shared'
import { type App, getApp } from './open.ts'

type Serving = { open: () => Promise<App>; port: number; host: string }
type PagesHandler = (request: unknown, response: unknown, next?: () => void) => void

const loopback = new Set(['127.0.0.1', 'localhost', '::1'])

/**
 * V8 waits until its heap is several times what is in use before it looks for garbage; a large import then holds 60 MB more
 * for nothing. Looking at half as much again costs no time that can be measured here.
 */
const heapGrowth = '--heap-growing-percent=50'

/** Listens with the pages and the API; `finished` settles after SIGTERM or SIGINT, when all that ran is done. */
export async function serve({ open, port, host }: Serving): Promise<{ address: string; finished: Promise<void> }> {
  if (!loopback.has(host))
    throw new Problem(
      'serve.not_local',
      'Standout has no accounts yet, so it listens on this machine only. Leave --host out, or give 127.0.0.1.',
    )
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Problem('usage.port', `"${port}" is no port. Give a number up to 65535.`)
  setFlagsFromString(heapGrowth)
  const app = await getApp(open)
  await app.ready()
  const shown = host === '::1' ? '[::1]' : host
  const server = createServer(await loadPages(shown, port))
  await listen(server, { port, host })
  const bound = server.address() as { port: number }
  return { address: `http://${shown}:${bound.port}/`, finished: untilStopped(server, app) }
}

/** The built pages are found by place, not by import, so that no arrow points up. */
async function loadPages(host: string, port: number): Promise<PagesHandler> {
  const built = new URL('../../web/build/handler.js', import.meta.url)
  if (!existsSync(fileURLToPath(built)))
    throw new Problem('serve.not_built', 'The pages are not built yet. Run npm start, which builds them.')
  // Only decides which scheme pages believe in; our own guard checks Host and Origin.
  process.env.ORIGIN ??= `http://${host}:${port}`
  process.env.BODY_SIZE_LIMIT ??= 'Infinity'
  return ((await import(built.href)) as { handler: PagesHandler }).handler
}

function listen(server: Server, at: { port: number; host: string }): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Problem(
              'serve.port_taken',
              `Port ${at.port} is taken, perhaps by another Standout. Open http://${at.host === '::1' ? '[::1]' : at.host}:${at.port}/ or choose another with --port.`,
            )
          : error,
      ),
    )
    server.listen(at, resolve)
  })
}

function untilStopped(server: Server, app: App): Promise<void> {
  return new Promise((resolve) => {
    let stopping = false
    const stop = () => {
      if (stopping) return
      stopping = true
      server.close(() => void app.close().then(resolve))
      server.closeIdleConnections()
      // A browser keeps connections open; what runs gets ten seconds.
      setTimeout(() => server.closeAllConnections(), 10_000).unref()
    }
    process.once('SIGTERM', stop)
    process.once('SIGINT', stop)
  })
}
