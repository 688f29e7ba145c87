import { pickStep } from '$lib/videos/steps.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals: { call }, params, url }) => {
  const [found, { rules }] = await Promise.all([
    call('videos.find', { id: params.id as `vid_${string}` }),
    call('method.list', {}),
  ])
  return { ...found, rules: rules.filter(({ id }) => id === 'S0.9'), step: pickStep(found.video, url.searchParams.get('step')) }
}
