import type { LayoutServerLoad } from './$types'

export const load: LayoutServerLoad = async ({ locals }) => {
  const candidate = await locals.call('candidates.find', {})
  return { zone: candidate.zone, name: candidate.name, theme: locals.theme, now: locals.now }
}
