import { actions } from '@standout/actions'
import { Problem } from '@standout/core/shared'
import { Hono } from 'hono'
import type { Wired } from '../wire.ts'
import { describeApi } from './describe-api.ts'
import { guard } from './guard.ts'
import { problemResponse } from './problem.ts'
import { readBody } from './read-body.ts'

/** The HTTP face: one POST per action, uploads, downloads, the description and the health of it all. */
export function createApi(app: Wired): Hono {
  const api = new Hono()
  const names = new Set<string>(actions.map(({ name }) => name))
  let described: unknown

  api.use(async (c, next) => {
    const refused = guard(c.req.raw)
    if (refused) return refused
    await next()
    c.header('cache-control', 'no-store')
    c.header('x-content-type-options', 'nosniff')
    c.header('cross-origin-resource-policy', 'same-origin')
  })
  api.onError((error) => problemResponse(error))
  api.notFound(() =>
    problemResponse(
      new Problem('request.not_found', 'There is nothing at this address. GET /api/openapi.json lists what there is.'),
    ),
  )

  api.get('/health', (c) => c.json({ ok: true, ...app.health() }))
  api.get('/api/openapi.json', (c) => {
    described ??= describeApi()
    return c.json(described as object)
  })
  api.put('/api/uploads', async (c) => {
    const size = Number(c.req.header('content-length') ?? 0)
    return c.json(await app.uploads.save(c.req.raw.body, { name: c.req.query('name') ?? 'file', size }))
  })
  api.delete('/api/uploads/:upload', async (c) => {
    await app.uploads.drop(c.req.param('upload'))
    return c.json({ dropped: true })
  })
  api.get('/api/archives/:name', async (c) => app.archives.send(c.req.param('name')))
  api.get('/api/files/:id', (c) =>
    app.sendFile(c.req.param('id'), { range: c.req.header('range'), inline: c.req.query('inline') !== undefined }),
  )
  api.get('/api/videos/:id/page', (c) => app.videoPages.export(c.req.param('id')))
  api.get('/api/letters/:id', (c) => app.sendLetter(c.req.param('id')))
  api.get('/api/calendars/:id', (c) => app.sendCalendar(c.req.param('id')))
  api.get('/api/progress/:upload', (c) => c.json(app.uploads.progress(c.req.param('upload'))))
  api.post('/api/:name', async (c) => {
    const { name } = c.req.param()
    if (!names.has(name))
      throw new Problem('request.not_found', `There is no action called "${name}". GET /api/openapi.json lists them.`)
    const { output, changeId } = await app.perform(name, await readBody(c.req.raw))
    if (changeId) c.header('standout-change', changeId)
    return c.json(output as object)
  })
  return api
}
