import type { LayoutServerLoad } from './$types'

export const load: LayoutServerLoad = async ({ locals }) => {
  const [candidate, { imports }] = await Promise.all([locals.call('candidates.find', {}), locals.call('records.list', {})])
  const { zone, name } = candidate
  const sample = imports.some(({ kind, status }) => kind === 'sample' && status === 'applied')
  return { zone, name, sample, theme: locals.theme, now: locals.now }
}
