import { createApi } from './http/create-api.ts'
import { readSettings, type Settings } from './settings.ts'
import { type Wired, wire } from './wire.ts'

export type App = Wired & { fetch: (request: Request) => Response | Promise<Response> }

export async function openApp(settings: Settings = readSettings()): Promise<App> {
  const app = wire(settings)
  const api = createApi(app)
  return { ...app, fetch: (request) => api.fetch(request) }
}

let current: Promise<App> | undefined

/** The one app of this process: what `serve` opened, or one opened from the environment (in development). */
export function getApp(open: () => Promise<App> = () => openApp()): Promise<App> {
  current ??= open()
  return current
}
