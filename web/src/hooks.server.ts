import { getApp } from '@standout/server'
import { type Handle, type HandleServerError, error as refuse } from '@sveltejs/kit'

const isForServer = (path: string) => path.startsWith('/api/') || path === '/health'
const themes = ['light', 'dark'] as const

export const handle: Handle = async ({ event, resolve }) => {
  const app = await getApp()
  if (isForServer(event.url.pathname)) return app.fetch(event.request)
  const refused = app.guard(event.request)
  if (refused) return refused
  const wanted = event.cookies.get('standout-theme')
  event.locals.theme = themes.find((theme) => theme === wanted) ?? 'auto'
  event.locals.call = (name, input) =>
    app.call(name, input).catch((problem: Partial<App.Error>) => {
      // What is not there is no failure of the program: the page says so with 404.
      if (problem.code?.endsWith('.not_found')) refuse(404, { message: problem.message ?? '', code: problem.code })
      // Loads take their input from the address alone.
      if (problem.code === 'input.invalid') refuse(404, 'Not Found')
      throw problem
    })
  event.locals.now = app.settings.now()
  const response = await resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%standout.theme%', event.locals.theme),
  })
  // What is forgotten here must not live on in the browser's own cache.
  if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'private, no-store')
  response.headers.set('x-content-type-options', 'nosniff')
  response.headers.set('referrer-policy', 'same-origin')
  // The studio asks for both; nothing that is framed or linked here may.
  response.headers.set('permissions-policy', 'camera=(self), microphone=(self)')
  return response
}

/** A `Problem` has words for people; anything else is a bug, logged in full. */
export const handleError: HandleServerError = ({ error, status, message }) => {
  const { code, message: says, name } = (error ?? {}) as { code?: string; message?: string; name?: string }
  if (name === 'Problem' && code && says) return { message: says, code }
  if (status !== 404) console.error(error)
  return { message }
}
